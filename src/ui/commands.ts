/** Everything a reader can ask for by key, once: the keyboard, the help sheet and the tests read this table. */
import type { GraphController } from '../graph/controller.ts';
import type { Session } from '../store/session.ts';

/** What a command may use. */
export interface CommandContext {
  readonly session: Session;
  readonly graph: GraphController;
  readonly openDialog: (dialog: 'export' | 'help') => void;
  readonly focusSearch: () => void;
  readonly chooseFile: () => void;
}

type CommandId =
  | 'search'
  | 'focus'
  | 'deeper'
  | 'shallower'
  | 'fit'
  | 'play'
  | 'table'
  | 'open'
  | 'export'
  | 'help'
  | 'leave';

export interface Command {
  readonly id: CommandId;
  /** As `KeyboardEvent.key` gives them; the first is the one that the help sheet shows. */
  readonly keys: readonly string[];
  readonly run: (context: CommandContext) => void;
}

/** The way out, one step at a time: first the focus, then the selection. */
function leave({ session: { store } }: CommandContext): void {
  const state = store.getState();
  if (state.focus !== undefined) state.focusOn(undefined);
  else state.setSelection(undefined);
}

/** `+` and `-` belong to the focus while there is one, else to the zoom. */
function deepen({ session: { store }, graph }: CommandContext, by: 1 | -1): void {
  const state = store.getState();
  if (state.focus !== undefined) state.changeDepth(by);
  else graph.zoomBy(by === 1 ? 1.25 : 0.8);
}

export const COMMANDS: readonly Command[] = [
  { id: 'search', keys: ['/'], run: ({ focusSearch }) => focusSearch() },
  {
    id: 'focus',
    keys: ['f', 'F'],
    run: ({ session: { store } }) => {
      const { select, focusOn } = store.getState();
      if (select !== undefined) focusOn(select);
    },
  },
  { id: 'deeper', keys: ['+', '='], run: (context) => deepen(context, 1) },
  { id: 'shallower', keys: ['-'], run: (context) => deepen(context, -1) },
  { id: 'fit', keys: ['0'], run: ({ graph }) => graph.fit() },
  {
    id: 'play',
    keys: ['p', 'P'],
    run: ({ session: { store } }) => {
      const { playback, play, pause } = store.getState();
      if (playback.playing) pause();
      else play();
    },
  },
  {
    id: 'table',
    keys: ['t', 'T'],
    run: ({ session: { store } }) => {
      const { view, setView } = store.getState();
      setView(view === 'table' ? 'network' : 'table');
    },
  },
  { id: 'open', keys: ['o', 'O'], run: ({ chooseFile }) => chooseFile() },
  { id: 'export', keys: ['e', 'E'], run: ({ openDialog }) => openDialog('export') },
  { id: 'help', keys: ['?'], run: ({ openDialog }) => openDialog('help') },
  { id: 'leave', keys: ['Escape'], run: leave },
];

/** Elements that take keys for themselves. */
function takesKeys(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.closest(
      'input:not([type="checkbox"], [type="radio"]), textarea, select, dialog, [role="listbox"]',
    ) !== null
  );
}

/** The command that a key stands for, unless the key is for the element it was typed into. */
export function commandOf(event: KeyboardEvent): Command | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return undefined;
  if (takesKeys(event.target)) return undefined;
  return COMMANDS.find(({ keys }) => keys.includes(event.key));
}
