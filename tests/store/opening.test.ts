import { describe, expect, it, vi } from 'vitest';
import type { Result } from '../../src/dataset/problem.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import type { Network } from '../../src/network/network.ts';
import { createOpening, type Stage } from '../../src/store/opening.ts';
import { type Session, sessionOf } from '../../src/store/session.ts';
import type { KeptFile } from '../../src/store/shelf.ts';
import { tiny } from '../fixtures/tiny.ts';

const TINY = JSON.stringify(tiny);
const OTHER = JSON.stringify({ ...tiny, meta: { ...tiny.meta, title: 'Other' } });

interface Given {
  readonly kept?: KeptFile;
  readonly own?: Result<Dataset>;
  readonly refusesToKeep?: boolean;
  /** Until then nothing is ready to be drawn. */
  readonly prepared?: Promise<void>;
}

/** A page without a browser: what it shows, what it keeps, and every stage that it went through. */
function stand({ kept, own = { ok: true, value: tiny }, refusesToKeep = false, prepared }: Given = {}) {
  let shelved = kept;
  const dropped: string[] = [];
  let asked = 0;
  const shown: { network: Network; isOwn: boolean; session: Session }[] = [];
  const opening = createOpening({
    own: async () => own,
    prepare: async (network, isOwn) => {
      asked += 1;
      await prepared;
      return {
        show: () => {
          const session = sessionOf(network);
          shown.push({ network, isOwn, session });
          return session;
        },
        drop: () => dropped.push(network.dataset.meta.title),
      };
    },
    shelf: {
      kept: async () => shelved,
      keep: async (file) => {
        if (refusesToKeep) throw new Error('full');
        shelved = file;
      },
      clear: async () => {
        shelved = undefined;
      },
    },
  });
  const stages: Stage['kind'][] = [];
  opening.subscribe(({ stage }) => {
    if (stages.at(-1) !== stage.kind) stages.push(stage.kind);
  });
  const titles = () => shown.map(({ network }) => network.dataset.meta.title);
  return { opening, stages, shown, dropped, asked: () => asked, titles, shelved: () => shelved };
}

const fileOf = (text: string, name = 'a.json') => new File([text], name);

/** A file that is read only when the test says so. */
function slowFile(text: string) {
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const whole = fileOf(text, 'slow.json');
  const slice = (start: number, end: number) => {
    const part = whole.slice(start, end);
    return Object.assign(part, { arrayBuffer: () => arrived.then(() => new Blob([part]).arrayBuffer()) });
  };
  const file = Object.assign(fileOf(text, 'slow.json'), { slice });
  return { file, arrive };
}

describe('the start', () => {
  it('shows the dataset of the site', async () => {
    const { opening, shown, stages } = stand();
    expect(await opening.getState().start()).toBe(true);
    expect(shown.map(({ isOwn }) => isOwn)).toEqual([true]);
    expect(opening.getState().file).toBeUndefined();
    expect(stages).toEqual(['reading', 'idle']);
  });

  it('shows what was open before a reload', async () => {
    const { opening, titles } = stand({ kept: { name: 'other.json', content: new Blob([OTHER]) } });
    expect(await opening.getState().start()).toBe(true);
    expect(titles()).toEqual(['Other']);
    expect(opening.getState().file).toBe('other.json');
  });

  it('goes on with the dataset of the site when what was kept cannot be opened, and forgets it', async () => {
    const { opening, shown, shelved } = stand({ kept: { name: 'x.json', content: new Blob(['{']) } });
    expect(await opening.getState().start()).toBe(true);
    expect(shown.map(({ isOwn }) => isOwn)).toEqual([true]);
    expect(shelved()).toBeUndefined();
  });

  it('says why there is nothing to show', async () => {
    const problems = [{ code: 'unreachable', path: '', message: 'No answer.' }];
    const { opening } = stand({ own: { ok: false, problems } });
    expect(await opening.getState().start()).toBe(false);
    expect(opening.getState().stage).toMatchObject({ kind: 'refused', problems });
  });
});

describe('a file', () => {
  it('is shown and kept', async () => {
    const { opening, titles, stages, shelved } = stand();
    await opening.getState().open(fileOf(OTHER, 'other.json'));
    expect(titles()).toEqual(['Other']);
    expect(opening.getState().file).toBe('other.json');
    expect(shelved()?.name).toBe('other.json');
    expect(stages).toEqual(['reading', 'idle']);
  });

  it('is refused with what is wrong, and nothing else changes', async () => {
    const { opening, shown, shelved } = stand();
    await opening.getState().open(fileOf(TINY, 'good.json'));
    await opening.getState().open(fileOf(TINY.replace('"actor":"li-wen"', '"actor":"nobody"'), 'bad.json'));
    expect(shown).toHaveLength(1);
    expect(opening.getState().file).toBe('good.json');
    expect(shelved()?.name).toBe('good.json');
    expect(opening.getState().stage).toMatchObject({
      kind: 'refused',
      name: 'bad.json',
      problems: [{ code: 'unknown-actor' }],
    });
    opening.getState().dismiss();
    expect(opening.getState().stage).toEqual({ kind: 'idle' });
  });

  it('is refused when the browser cannot read it', async () => {
    const { opening } = stand();
    const slice = () => Object.assign(new Blob(), { arrayBuffer: () => Promise.reject(new Error('gone')) });
    const gone = Object.assign(fileOf('{', 'gone.json'), { slice });
    await opening.getState().open(gone);
    expect(opening.getState().stage).toMatchObject({ kind: 'refused', problems: [{ code: 'unreadable' }] });
  });

  it('is shown with a notice when the browser does not keep it', async () => {
    const { opening, shown } = stand({ refusesToKeep: true });
    await opening.getState().open(fileOf(TINY, 'a.json'));
    expect(shown[0]?.session.store.getState().notices).toEqual([{ kind: 'not-kept', name: 'a.json' }]);
  });

  it('gives way to one that is opened while it is read', async () => {
    const { opening, titles, shelved } = stand();
    const { file, arrive } = slowFile(TINY);
    const first = opening.getState().open(file);
    await opening.getState().open(fileOf(OTHER, 'other.json'));
    arrive();
    await first;
    expect(titles()).toEqual(['Other']);
    expect(opening.getState().file).toBe('other.json');
    expect(shelved()?.name).toBe('other.json');
  });
});

describe('a network that is being made ready', () => {
  it('is dropped when another file is opened meanwhile', async () => {
    let go = (): void => undefined;
    const prepared = new Promise<void>((resolve) => {
      go = resolve;
    });
    const { opening, titles, dropped, asked } = stand({ prepared });
    const first = opening.getState().open(fileOf(TINY));
    await vi.waitFor(() => expect(asked()).toBe(1));
    const second = opening.getState().open(fileOf(OTHER, 'other.json'));
    go();
    await Promise.all([first, second]);
    expect(titles()).toEqual(['Other']);
    expect(dropped).toEqual([tiny.meta.title]);
    expect(opening.getState().file).toBe('other.json');
  });
});

describe('the way back', () => {
  it('shows the dataset of the site and forgets the file', async () => {
    const { opening, shown, shelved } = stand();
    await opening.getState().open(fileOf(OTHER));
    await opening.getState().goBack();
    expect(shown.map(({ isOwn }) => isOwn)).toEqual([false, true]);
    expect(opening.getState().file).toBeUndefined();
    expect(shelved()).toBeUndefined();
  });
});
