import { describe, expect, it } from 'vitest';
import { tiny } from '../fixtures/tiny.ts';
import { readCsv } from './csvReader.ts';
import { packageFiles } from './packageFiles.ts';
import { readPackage } from './packageReader.ts';

describe('the reader of packages', () => {
  /** What is changed in which file, and what must be complained about. */
  const faults: readonly (readonly [path: string, find: string, replace: string, complaint: RegExp])[] = [
    ['tables/events.csv', 'id,type', 'id,kind', /other headings/],
    ['tables/events.csv', 'false', 'no', /context: not of type boolean/],
    ['tables/events.csv', '2014-11-15,', '2014-11-31,', /not of type date/],
    ['tables/participations.csv', 'host', 'boss', /role: not of the list/],
    ['tables/participations.csv', 'li-wen', 'lo-wen', /actor: no lo-wen/],
    ['tables/sources.csv', 'dawn-visit,', 'Dawn visit,', /id: not of the pattern/],
    ['tables/actors.csv', 'li-wen', 'reza-karimi', /id: not unique/],
    ['tables/evidence.csv', ',1,', ',0,', /number: too small/],
    ['tables/evidence.csv', ',2,', ',1,', /two rows with one key/],
    ['tables/evidence.csv', 'asserts', '', /stance: missing/],
  ];

  it.each(faults)('complains about %s with %j replaced by %j', (path, find, replace, complaint) => {
    const { json, files } = packageFiles(tiny);
    expect(files[path]).toContain(find);
    const broken = { ...files, [path]: (files[path] ?? '').replace(find, replace) };
    const { complaints } = readPackage(json, broken);
    expect(complaints).toContain(`${path}: size or digest differ`);
    expect(complaints.filter((text) => complaint.test(text))).not.toEqual([]);
  });

  it('complains about a file that is missing and refuses a property that is not in the standard', () => {
    const { json, files } = packageFiles(tiny);
    const { 'tables/topics.csv': _, ...others } = files;
    expect(readPackage(json, others).complaints).toContain('tables/topics.csv: there is no such file');
    expect(() => readPackage(json.replace('"version"', '"versoin"'), files)).toThrow();
  });
});

describe('the reader of CSV', () => {
  it.each(['\uFEFFa\r\n', 'a\n', 'a"b\r\n', '"a\r\n', '"a"b\r\n', 'a', 'a,'])('refuses %j', (text) => {
    expect(() => readCsv(text)).toThrow();
  });

  it('reads quotes, commas, line breaks and empty cells', () => {
    expect(readCsv('a,b\r\n"x ""y"", z\r\n",\r\n')).toEqual([
      ['a', 'b'],
      ['x "y", z\r\n', ''],
    ]);
  });
});
