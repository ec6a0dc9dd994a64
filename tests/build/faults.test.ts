import { describe, expect, it } from 'vitest';
import { type Edit, Folder } from './folder.ts';

/** What is broken, the text on whose line the problem must be reported, and the code and words of it. */
interface Fault extends Edit {
  /** The file that the problem is reported in, where it is another one. */
  readonly reportedIn?: string;
  readonly at: string;
  readonly code: string;
  readonly says?: string;
}

const talks = 'events/2014.yaml';
const later = 'events/later.yaml';
const persons = 'actors/persons.yaml';
const bodies = 'actors/institutions.yaml';

/** An event from its title to its summary. */
const UNKNOWN_TIME = `title: Talks at an unknown time
  participants:
    - { actor: cn-bureau, role: participant }
    - { actor: ir-interior, role: participant }
  topics: [defence]
  outcomes: []
  summary: Nobody says when.`;

const faults: readonly Fault[] = [
  // Files
  {
    file: 'topics.yaml',
    find: 'label: Defence',
    replace: 'label: [Defence',
    at: 'label: [Defence',
    code: 'bad-yaml',
  },
  {
    file: 'topics.yaml',
    find: 'label: Defence',
    replace: 'label: A\n  label: B',
    at: 'label: B',
    code: 'duplicate-key',
  },
  { file: 'topics.yaml', find: 'label: Defence', replace: 'label: &a Defence', at: '&a', code: 'yaml-alias' },
  { file: 'topics.yaml', replace: 'id: security\n', at: 'id: security', code: 'not-a-list' },
  { file: 'topics.yml', replace: '[]\n', at: '[]', code: 'unknown-file', says: 'topics.yml' },
  { file: 'extra/notes.yaml', replace: '[]\n', at: '[]', code: 'unknown-file', says: 'extra/notes.yaml' },
  // Structure
  {
    file: talks,
    find: '  title: Talks\n',
    replace: '',
    at: 'id: talks-2014',
    code: 'missing-field',
    says: 'Event "talks-2014", title: missing',
  },
  {
    file: later,
    find: 'date: 2023-11',
    replace: 'date: 2023',
    at: 'date: 2023',
    code: 'wrong-type',
    says: "Text goes in quotes: '2023'",
  },
  {
    file: talks,
    find: 'role: host',
    replace: 'role: boss',
    at: 'role: boss',
    code: 'wrong-value',
    says: 'one of host',
  },
  {
    file: talks,
    find: 'stance: asserts',
    replace: 'stance: says so',
    at: 'says so',
    code: 'wrong-value',
    says: 'asserts',
  },
  {
    file: persons,
    find: 'id: li-wen',
    replace: 'id: Li Wen',
    at: 'id: Li Wen',
    code: 'wrong-format',
    says: 'found "Li Wen"',
  },
  {
    file: talks,
    find: 'place: beijing',
    replace: 'plaec: beijing',
    at: 'plaec',
    code: 'unknown-field',
    says: 'plaec',
  },
  {
    file: 'places.yaml',
    find: 'lat:',
    replace: '__proto__: { a: 1 }\n  lat:',
    at: '__proto__',
    code: 'unknown-field',
  },
  {
    file: 'dataset.yaml',
    find: 'licence: CC0-1.0\n',
    replace: '',
    at: 'title:',
    code: 'missing-field',
    says: 'meta.licence',
  },
  { file: 'dataset.yaml', find: 'kind: added', replace: 'kind: made', at: 'kind: made', code: 'wrong-value' },
  {
    file: 'dataset.yaml',
    find: "compiled: '2024-01-02'",
    replace: "compiled: '2024-02-30'",
    at: '2024-02-30',
    code: 'bad-date',
  },
  // What is derived
  {
    file: talks,
    find: 'place: beijing',
    replace: "place: beijing\n  lo: '2014-11-17'",
    at: 'lo:',
    code: 'derived-field',
  },
  {
    file: 'dataset.yaml',
    find: 'licence:',
    replace: 'sha256: abc\nlicence:',
    at: 'sha256',
    code: 'derived-field',
  },
  // References
  {
    file: talks,
    find: 'actor: li-wen',
    replace: 'actor: lo-wen',
    at: 'lo-wen',
    code: 'unknown-actor',
    says: 'participants[0].actor',
  },
  {
    file: bodies,
    find: 'partOf: cn-police',
    replace: 'partOf: cn-court',
    at: 'cn-court',
    code: 'unknown-actor',
  },
  { file: talks, find: 'source: dawn-2014', replace: 'source: dusk', at: 'dusk', code: 'unknown-source' },
  { file: later, find: 'type: call', replace: 'type: tea', at: 'type: tea', code: 'unknown-type' },
  { file: later, find: '[defence]', replace: '[defence, tea]', at: 'tea', code: 'unknown-topic' },
  { file: talks, find: 'place: beijing', replace: 'place: peking', at: 'peking', code: 'unknown-place' },
  {
    file: talks,
    find: 'partOf: visit-2014',
    replace: 'partOf: visit-2015',
    at: 'visit-2015',
    code: 'unknown-event',
  },
  {
    file: bodies,
    find: 'partOf: cn-police',
    replace: 'partOf: li-wen',
    at: 'partOf: li-wen',
    code: 'wrong-kind',
  },
  {
    file: later,
    find: 'id: drill-month',
    replace: 'id: drill',
    at: 'id: drill',
    code: 'duplicate-id',
    says: 'another event type',
  },
  {
    file: 'sources/iran.yaml',
    find: 'sameAs: evening-2018',
    replace: 'sameAs: evening-2018-copy',
    at: 'sameAs',
    code: 'same-as-cycle',
  },
  {
    file: bodies,
    find: 'partOf: cn-police',
    replace: 'partOf: cn-bureau',
    at: 'partOf',
    code: 'part-of-cycle',
  },
  // Dates, texts, links
  {
    file: talks,
    find: 'date: 2014-11-17',
    replace: 'date: 2014-11-31',
    at: '2014-11-31',
    code: 'bad-date',
    says: 'no such day',
  },
  {
    file: persons,
    find: 'from: 2012-12',
    replace: 'from: 2012-22',
    at: '2012-22',
    code: 'bad-date',
    says: 'seasons',
  },
  {
    file: talks,
    find: 'title: Talks',
    replace: 'title: "Talks \\u202e"',
    at: 'title: "Talks',
    code: 'control-characters',
    says: 'U+202E',
  },
  {
    file: 'sources/china.yaml',
    find: 'https://dawn',
    replace: 'https://a@dawn',
    at: 'a@dawn',
    code: 'bad-link',
  },
  {
    file: 'sources/china.yaml',
    find: 'https://',
    replace: 'javascript://',
    at: 'javascript',
    code: 'wrong-format',
    says: 'https://',
  },
  // Sense
  {
    file: persons,
    find: "to: '2018'",
    replace: 'to: 2014-10',
    at: 'office: Minister',
    reportedIn: talks,
    code: 'office-not-in-force',
  },
  {
    file: persons,
    find: 'from: 2012-12',
    replace: 'from: 2019-01',
    at: "to: '2018'",
    code: 'office-dates-order',
  },
  { file: persons, find: 'status: ended', replace: 'status: current', at: 'status', code: 'office-status' },
  {
    file: talks,
    find: 'date: 2014-11-17',
    replace: 'date: 2014-11-18',
    at: '2014-11-18',
    code: 'child-outside-visit',
  },
  {
    file: talks,
    find: 'On Monday',
    replace: 'On Tuesday',
    at: 'On Tuesday',
    code: 'wrong-weekday',
    says: 'was a Monday',
  },
  {
    file: talks,
    find: 'stance: asserts',
    replace: 'stance: contradicts',
    at: 'evidence:',
    code: 'tie-without-evidence',
  },
  {
    file: later,
    find: 'actor: cn-bureau, role: callee',
    replace: 'actor: reza-karimi, role: caller',
    at: 'reza-karimi, role: caller }',
    code: 'participant-twice',
  },
  {
    file: later,
    find: '[security]',
    replace: '[security, security]',
    at: '[security, security]',
    code: 'listed-twice',
  },
  {
    file: talks,
    find: 'preferred: false',
    replace: 'preferred: true',
    at: 'versions:',
    code: 'two-preferred',
  },
  {
    file: talks,
    find: 'office: Minister, institution: cn-police, side: CN',
    replace: 'institution: cn-police, side: CN',
    at: 'actor: li-wen, role: host, institution',
    code: 'office-not-named',
  },
  {
    file: later,
    find: 'actor: cn-police, role: participant',
    replace: 'actor: cn-police, role: participant, office: Minister',
    at: 'office: Minister',
    code: 'office-of-body',
  },
  {
    file: later,
    find: 'date: ../2016',
    replace: 'date: 2018-05-07',
    at: '- id: early-talks',
    code: 'same-contact',
    says: 'of "call-2018"',
  },
  {
    file: later,
    find: UNKNOWN_TIME,
    replace: UNKNOWN_TIME.replace('unknown time', 'unknown time in Beijing, China').replace(
      'Nobody says when',
      'There were talks at an unknown time in Beijing, China',
    ),
    at: 'summary: There were talks',
    code: 'copied-words',
    says: 'the title of event "undated-talks"',
  },
  {
    file: persons,
    find: 'country: IR',
    replace: 'country: IR\n  distinctFrom:\n    - { id: reza-karimi, why: Himself. }',
    at: 'Himself',
    code: 'distinct-needless',
  },
  {
    file: 'sources/china.yaml',
    find: 'https://dawn.example/1',
    replace: 'https://dawn.example/1)',
    at: 'URL:',
    code: 'bad-link',
  },
  {
    file: 'sources/iran.yaml',
    find: '  side: IR',
    replace: '  side: IR\n  URL: http://www.dawn.example/1',
    at: 'URL:',
    code: 'same-link',
  },
  {
    file: bodies,
    find: '- id: ir-interior',
    replace: '- { id: court, kind: institution, name: Court, names: [] }\n- id: ir-interior',
    at: 'id: court',
    code: 'unused-actor',
  },
  {
    file: bodies,
    find: 'name: Bureau',
    replace: 'name: ministry of public security',
    at: 'name: Ministry of Public Security',
    code: 'shared-name',
  },
  {
    file: persons,
    find: 'sortName: Karimi',
    replace: 'sortName: Karemi',
    at: 'Karemi',
    code: 'sort-name-differs',
  },
  {
    file: bodies,
    find: 'names: []',
    replace: 'names: []\n  offices: []',
    at: 'offices',
    code: 'misplaced-field',
  },
  { file: 'places.yaml', find: 'lat: 39.9', replace: 'lat: 399', at: 'lat: 399', code: 'bad-coordinates' },
  {
    file: 'topics.yaml',
    find: '- id: security',
    replace: '- id: tea\n  label: Tea\n- id: security',
    at: 'tea',
    code: 'unused-topic',
  },
  {
    file: 'event-types.yaml',
    find: '- { id: call',
    replace: '- { id: tea, label: Tea }\n- { id: call',
    at: 'tea',
    code: 'unused-type',
  },
  {
    file: 'places.yaml',
    find: '- id: beijing',
    replace: '- { id: yazd, name: Yazd }\n- id: beijing',
    at: 'yazd',
    code: 'unused-place',
  },
  {
    file: 'sources/iran.yaml',
    find: 'id: evening-2018-copy',
    replace: 'id: evening-2019-copy',
    at: 'evening-2019-copy',
    code: 'unused-source',
  },
];

describe('a fault', () => {
  it.each(faults)('$code in $file, at "$at"', async (fault) => {
    using folder = new Folder([fault]);
    const { code, lines } = await folder.run();
    const file = fault.reportedIn ?? fault.file;
    const start = `records/${file}:${folder.lineOf(file, fault.at)}: ${fault.code}: `;
    const line = lines.find((printed) => printed.startsWith(start));
    expect(lines, `expected ${start}`).toContain(line);
    expect(line).toContain(fault.says ?? '');
    expect(code).toBe(1);
    expect(folder.written()).toEqual({});
  });
});

describe('faults together', () => {
  it('are all printed, in order of file and line', async () => {
    using folder = new Folder([
      { file: talks, find: '  title: Talks\n', replace: '' },
      { file: later, find: 'type: call', replace: 'type: tea' },
      { file: persons, find: 'status: ended', replace: 'status: current' },
      { file: 'notes.txt', replace: 'x' },
    ]);
    const { lines } = await folder.run();
    expect(lines.map((line) => line.split(': ').slice(0, 2).join(' '))).toEqual([
      `records/${persons}:12 office-status`,
      `records/${talks}:2 missing-field`,
      `records/${later}:2 unknown-type`,
      'records/notes.txt:1 unknown-file',
    ]);
  });

  it('keeps quiet about what only follows from a file that cannot be read', async () => {
    using folder = new Folder([
      { file: persons, find: 'kind: person', replace: 'kind: [person' },
      { file: 'dataset.yaml', find: 'title: Two', replace: 'title: [Two' },
    ]);
    const { lines } = await folder.run();
    expect(new Set(lines.map((line) => line.split(': ')[1]))).toEqual(new Set(['bad-yaml']));
  });

  it('names what a missing description of the dataset would be called', async () => {
    using folder = new Folder([{ file: 'dataset.yaml', replace: '' }]);
    expect((await folder.run()).lines[0]).toMatch(/^records\/dataset\.yaml:1: wrong-type: meta: found null/);
  });

  it('refuses bytes that are not UTF-8', async () => {
    using folder = new Folder();
    folder.write('topics.yaml', Buffer.from([0x2d, 0x20, 0xff]));
    expect((await folder.run()).lines).toEqual([
      expect.stringMatching(/^records\/topics\.yaml:1: not-utf8: /),
    ]);
  });
});
