import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/dataset/edtf.ts';
import type { Office } from '../../src/dataset/schema.ts';
import { actor, dataset, part, tied } from './published.ts';

describe('the office held on the day', () => {
  it.each([
    ['visit-meng-jianzhu-tehran-2014', 'meng-jianzhu', /Political and Legal/, 'cn-central-political-legal'],
    ['meeting-meng-jahangiri-2014', 'meng-jianzhu', /Political and Legal/, 'cn-central-political-legal'],
    ['arrival-meng-rawalpindi-2011', 'meng-jianzhu', /Minister of Public Security$/, 'cn-mps'],
    ['meeting-meng-jahangiri-2014', 'eshaq-jahangiri', /^First Vice President/, 'ir-first-vp'],
    ['meeting-li-qiang-mokhber-2023', 'mohammad-mokhber', /^First Vice President/, 'ir-first-vp'],
    ['meeting-chang-wanquan-sayyari-2014', 'chang-wanquan', /National Defense/, 'cn-mnd'],
    ['meeting-zolfaghari-liu-yuejin-2018', 'liu-yuejin', /^Counter-terrorism commissioner/, 'cn-mps'],
    ['meeting-liu-jianchao-zolghadr-2023', 'liu-jianchao', /International Department/, 'cn-idcpc'],
    ['meeting-liu-jianchao-zolghadr-2023', 'mohammad-bagher-zolghadr', /^Secretary/, 'ir-expediency-council'],
    ['meeting-ashtiani-wei-fenghe-2022', 'mohammad-reza-ashtiani', /^Minister of Defence/, 'ir-modafl'],
    [
      'meeting-bagheri-wei-fenghe-2022',
      'mohammad-bagheri',
      /^Chief of the General Staff/,
      'ir-general-staff',
    ],
  ])('in %s gives %s the right one', (eventId, actorId, office, institution) => {
    const participant = part(eventId, actorId);
    expect(participant.office).toMatch(office);
    expect(participant.institution).toBe(institution);
  });

  it('does not make Meng minister of public security in November 2014', () => {
    const offices = dataset.events
      .filter(({ lo = '' }) => lo.startsWith('2014-11'))
      .flatMap(({ participants }) => participants)
      .filter((participant) => participant.actor === 'meng-jianzhu')
      .map(({ office = '' }) => office);
    expect(offices).not.toHaveLength(0);
    for (const office of offices) expect(office).not.toMatch(/minister/i);
  });

  it('does not make Liu Yuejin a deputy minister, nor Ashtiani a foreign minister', () => {
    const titles = (id: string) => actor(id).offices?.map(({ title }) => title) ?? [];
    for (const title of titles('liu-yuejin')) expect(title).not.toMatch(/deputy minister|vice.minister/i);
    for (const title of titles('mohammad-reza-ashtiani')) expect(title).not.toMatch(/foreign/i);
  });
});

describe('everybody who makes a tie', () => {
  const persons = dataset.events.flatMap((record) =>
    tied(record)
      .filter((participant) => actor(participant.actor).kind === 'person')
      .map((participant) => ({ record, participant, person: actor(participant.actor) })),
  );

  it('acts under an office for an institution', () => {
    for (const { participant } of persons) {
      expect(participant.office).toBeDefined();
      expect(participant.institution).toBeDefined();
    }
  });

  it('holds that very office with that institution on the days of the event, or is marked unsure', () => {
    for (const { record, participant, person } of persons) {
      if (participant.unsure === true) continue;
      const held = person.offices?.filter(
        ({ title, institution }) => title === participant.office && institution === participant.institution,
      );
      const days = { from: record.lo, to: record.hi };
      expect(
        held?.some((office) => covers(office, days)),
        `${person.id} in ${record.id}`,
      ).toBe(true);
    }
  });
});

/** Whether the office was held on one of the days; an end that is not known does not limit it. */
function covers(office: Office, days: { from: string | undefined; to: string | undefined }): boolean {
  const begins = boundOf(office.from, 'lo') ?? Number.NEGATIVE_INFINITY;
  const ends = boundOf(office.to, 'hi') ?? Number.POSITIVE_INFINITY;
  const from = boundOf(days.from, 'lo') ?? Number.NEGATIVE_INFINITY;
  const to = boundOf(days.to, 'hi') ?? Number.POSITIVE_INFINITY;
  return begins <= to && from <= ends;
}

function boundOf(date: string | undefined, end: 'lo' | 'hi'): number | undefined {
  const parsed = date === undefined ? undefined : parseEdtf(date);
  return parsed?.ok ? parsed.value[end] : undefined;
}
