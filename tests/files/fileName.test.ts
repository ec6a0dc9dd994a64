import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/dataset/day.ts';
import { fileName } from '../../src/files/fileName.ts';
import { indexDataset } from '../../src/network/network.ts';
import { OPEN_QUESTION } from '../../src/network/question.ts';
import type { Question } from '../../src/network/types.ts';
import { en } from '../../src/words/words.ts';
import { tiny } from '../fixtures/tiny.ts';

function name(title: string, change: Partial<Question> = {}, part?: string): string {
  const network = indexDataset({ ...tiny, meta: { ...tiny.meta, title } });
  const kind = { extension: 'png', ...(part !== undefined && { part }) };
  return fileName(network, { ...OPEN_QUESTION, ...change }, kind, en);
}

describe('fileName', () => {
  it('says title, window, lens and part, where they are set', () => {
    expect(name('China–Iran official contacts')).toBe('china-iran-official-contacts.png');
    const window = { from: dayOf(2018, 1, 1) ?? 0, to: dayOf(2020, 12, 31) ?? 0 };
    expect(name('Contacts', { window, lens: 'people' }, 'Events')).toBe(
      'contacts-2018-to-2020-people-events.png',
    );
  });

  it('has nothing in it that a file system refuses', () => {
    expect(name('../..\\a:b*?"<>|\u202E\u0000 c')).toBe('a-b-c.png');
    expect(name('联系 فارسی')).toMatch(/^联系-فارسی\.png$/);
    expect(name('…')).toBe('entente.png');
    expect(name(`${'x'.repeat(59)} ${'y'.repeat(300)}`)).toBe(`${'x'.repeat(59)}.png`);
  });
});
