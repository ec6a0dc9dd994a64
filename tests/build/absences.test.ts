import { describe, expect, it } from 'vitest';
import { Folder } from './folder.ts';
import { readPackage } from './packageReader.ts';

const ABSENCES = `- id: no-visit-2015
  title: A visit in autumn 2015
  date: 2015-09/2015-11
  actors: [li-wen, cn-police]
  finding: announced-only
  note: It was announced; nobody reports it.
  sources: [dawn-2014, evening-2018]
`;

describe('what was looked for in vain', { timeout: 60_000 }, () => {
  it('is a table of its own', async () => {
    using folder = new Folder([{ file: 'absences.yaml', replace: ABSENCES }]);
    expect((await folder.run()).code).toBe(0);
    const written = folder.written();
    const { tables, complaints } = readPackage(written['datapackage.json'] ?? '', written);
    expect(complaints).toEqual([]);
    expect(tables.get('absences')).toEqual([
      {
        id: 'no-visit-2015',
        title: 'A visit in autumn 2015',
        date: '2015-09/2015-11',
        lo: '2015-09-01',
        hi: '2015-11-30',
        actors: 'li-wen|cn-police',
        finding: 'announced-only',
        note: 'It was announced; nobody reports it.',
        sources: 'dawn-2014|evening-2018',
      },
    ]);
  });

  it('is reported in its own file when it is wrong', async () => {
    using folder = new Folder([
      { file: 'absences.yaml', replace: ABSENCES.replace('finding: announced-only', 'finding: rumour') },
    ]);
    expect((await folder.run()).lines).toEqual([
      expect.stringMatching(/^records\/absences\.yaml:5: wrong-value: .*announced-only/),
    ]);
  });
});
