import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../src/dataset/parse.ts';
import { checkSense, SENSE_RULES } from '../../src/dataset/sense.ts';
import { tiny } from '../fixtures/tiny.ts';
import { changed, numberOf } from './changed.ts';

const [visit, talks, bureau, call, channel, statement] = [
  'visit',
  'visit-talks',
  'visit-bureau',
  'call',
  'channel',
  'statement',
].map((id) => numberOf('events', id));
const li = numberOf('actors', 'li-wen');
const reza = numberOf('actors', 'reza-karimi');
const police = numberOf('actors', 'cn-police');
const drill = numberOf('events', 'drill');

/** Nobody is tied by it, so nothing need assert it. */
const DENIED_DRILL = {
  ...tiny.events[drill],
  participants: tiny.events[drill]?.participants.map(({ actor }) => ({ actor, role: 'mentioned' })),
  evidence: tiny.events[drill]?.evidence.map((evidence) => ({ ...evidence, stance: 'contradicts' })),
};

type Change = readonly [readonly (string | number)[], unknown];

/** Codes and paths of what the rules find in the tiny dataset with a change. */
function found(path: Change[0], value: unknown): (readonly [string, string])[] {
  // The date of an event carries its bounds with it, whose agreement is not what is tested here.
  const parsed = parseDataset(changed(path, value), SENSE_RULES);
  const problems = parsed.ok ? [] : parsed.problems;
  return problems
    .filter(({ code }) => code !== 'bounds-differ')
    .map(({ code, path }) => [code, path] as const);
}

/** A name of a rule as the code that it reports. */
function codeOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

const VICE_PREMIER = { actor: 'li-wen', role: 'host', office: 'vice premier', institution: 'cn-council' };
const NOBODY = { id: 'li-bo', kind: 'person', name: 'Li Bo', names: [] };
const SAME_TALKS = { ...tiny.events[talks ?? 0], id: 'visit-bureau' };
const MAYOR = { title: 'Mayor', institution: 'cn-navy', from: '2005', to: '2001', status: 'ended' };

const broken: readonly (readonly [Change[0], unknown, string, string])[] = [
  [['events', call ?? 0, 'participants', 1, 'office'], 'Minister of Public Security', '', ''],
  [['events', call ?? 0, 'date'], '2012-11', 'office-not-in-force', 'events[call].participants[1].office'],
  [['events', talks ?? 0, 'participants', 0, 'office'], 'Vice-Premier', '', ''],
  [
    ['actors', li, 'offices', 0, 'from'],
    '2014-11-18',
    'office-not-in-force',
    'events[visit].participants[1].office',
  ],
  [
    ['events', visit ?? 0, 'participants', 1],
    VICE_PREMIER,
    'office-not-in-force',
    'events[visit].participants[1].office',
  ],
  [['actors', li, 'offices', 2], MAYOR, 'office-dates-order', 'actors[li-wen].offices[2].to'],
  [['actors', li, 'offices', 0, 'status'], 'current', 'office-status', 'actors[li-wen].offices[0].status'],
  [
    ['events', talks ?? 0, 'participants', 1, 'office'],
    undefined,
    'office-not-named',
    'events[visit-talks].participants[1]',
  ],
  [
    ['events', drill, 'participants', 0, 'office'],
    'Admiral',
    'office-of-body',
    'events[drill].participants[0].office',
  ],
  [['events', talks ?? 0, 'date'], '2014-11-18', 'child-outside-visit', 'events[visit-talks].date'],
  [
    ['events', talks ?? 0, 'date'],
    '2014-11-14/2014-11-16',
    'child-outside-visit',
    'events[visit-talks].date',
  ],
  [['events', talks ?? 0, 'date'], '2014-10', 'child-outside-visit', 'events[visit-talks].date'],
  [
    ['events', bureau ?? 0, 'dateNote'],
    'On Sunday, 17 November 2014.',
    'wrong-weekday',
    'events[visit-bureau].dateNote',
  ],
  [
    ['events', bureau ?? 0, 'notes'],
    ['x', 'friday 31 June 2014'],
    'wrong-weekday',
    'events[visit-bureau].notes[1]',
  ],
  [
    ['events', call ?? 0, 'evidence', 0, 'stance'],
    'contradicts',
    'tie-without-evidence',
    'events[call].evidence',
  ],
  [
    ['events', call ?? 0, 'evidence', 0, 'stance'],
    'misprints',
    'tie-without-evidence',
    'events[call].evidence',
  ],
  [
    ['events', channel ?? 0, 'participants', 1, 'actor'],
    'zhao-min',
    'participant-twice',
    'events[channel].participants[1]',
  ],
  [['events', visit ?? 0, 'topics'], ['security', 'security'], 'listed-twice', 'events[visit].topics[1]'],
  [
    ['events', bureau ?? 0, 'accounts', 0, 'versions', 1, 'preferred'],
    true,
    'two-preferred',
    'events[visit-bureau].accounts[0].versions',
  ],
  [['actors', reza, 'sortName'], 'Karimi, Rezza', 'sort-name-differs', 'actors[reza-karimi].sortName'],
  [['actors', police, 'name'], 'STATE council of China', 'shared-name', 'actors[cn-police].name'],
  [
    ['actors', reza, 'distinctFrom'],
    [{ id: 'reza-karimi', why: 'The same.' }],
    'distinct-needless',
    'actors[reza-karimi].distinctFrom[0].id',
  ],
  [['events', bureau ?? 0], SAME_TALKS, 'same-contact', 'events[visit-bureau]'],
  [
    ['events', bureau ?? 0, 'summary'],
    'Again, ships of THREE countries exercised for four days',
    'copied-words',
    'events[drill].summary',
  ],
  [['sources', 0, 'URL'], 'https://dawn.example/visit,', 'bad-link', 'sources[dawn-visit].URL'],
  [['sources', 1, 'URL'], 'http://www.dawn.example/visit/', 'same-link', 'sources[dawn-visit-copy].URL'],
  [['actors', police, 'offices'], [], 'misplaced-field', 'actors[cn-police].offices'],
  [['actors', reza, 'partOf'], 'ir-interior', 'misplaced-field', 'actors[reza-karimi].partOf'],
  [['places', 0, 'lat'], 91, 'bad-coordinates', 'places[beijing].lat'],
  [['places', 0, 'lon'], undefined, 'bad-coordinates', 'places[beijing].lat'],
  [['topics', 4], { id: 'tea', label: 'Tea' }, 'unused-topic', 'topics[tea].id'],
  [['eventTypes', 6], { id: 'tea', label: 'Tea' }, 'unused-type', 'eventTypes[tea].id'],
  [['places', 3], { id: 'shiraz', name: 'Shiraz' }, 'unused-place', 'places[shiraz].id'],
  [['events', 4, 'evidence', 0, 'source'], 'wire-pact', 'unused-source', 'sources[wire-drill].id'],
  [['actors', tiny.actors.length], NOBODY, 'unused-actor', 'actors[li-bo].id'],
];

describe('checkSense', () => {
  it('finds nothing in what makes sense', () => {
    expect(checkSense(tiny)).toEqual([]);
  });

  it.each(broken.filter(([, , code]) => code !== ''))('%j = %j: %s', (path, value, code, where) => {
    expect(found(path, value)).toContainEqual([code, where]);
    expect(new Set(found(path, value).map(([found]) => found))).toEqual(new Set([code]));
  });

  it('has a fault above for every rule of the table', () => {
    const tested = new Set(broken.map(([, , code]) => code));
    expect(SENSE_RULES.map(({ name }) => codeOf(name)).filter((code) => !tested.has(code))).toEqual([]);
  });

  /** What looks like a fault and is none. */
  it.each<Change>([
    [['events', talks ?? 0, 'date'], '2014-11'],
    [['events', talks ?? 0, 'date'], '2014'],
    [['events', talks ?? 0, 'date'], '2014-11-15/2014-11-17'],
    [['events', statement ?? 0, 'partOf'], 'visit'],
    [['events', call ?? 0, 'date'], undefined],
    [['events', call ?? 0, 'participants', 1, 'unsure'], true],
    [['events', bureau ?? 0, 'notes'], ['On Monday (17 November 2014), and on Monday 17 of the month.']],
    [['events', statement ?? 0, 'notes'], ['Friday 13']],
    [['actors', police, 'sortName'], 'Public Security, Ministry of'],
    [['actors', li, 'offices', 0, 'to'], undefined],
    [['events', bureau ?? 0, 'evidence', 1, 'stance'], 'misprints'],
    [['events', drill, 'participants', 1, 'role'], 'mentioned'],
    [['events', drill], DENIED_DRILL],
  ])('lets %j = %j pass', (path, value) => {
    expect(found(path, value)).toEqual([]);
  });

  it('asks no more of an office whose holder is marked as unsure', () => {
    const sure = changed(['events', call ?? 0, 'date'], '2012-11');
    Reflect.set(Reflect.get(Reflect.get(Object(sure), 'events'), call ?? 0).participants[1], 'unsure', true);
    const parsed = parseDataset(sure, SENSE_RULES);
    expect(parsed.ok ? [] : parsed.problems.map(({ code }) => code)).not.toContain('office-not-in-force');
  });
});
