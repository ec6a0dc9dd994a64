/** What every view is given: the session, the words and, once it stands, the hand on the network. */
import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { GraphController } from '../graph/controller.ts';
import type { Arranging } from '../graph/placements.ts';
import type { Session } from '../store/session.ts';
import type { AppState } from '../store/store.ts';
import { type Words, wordsFor } from '../words/words.ts';

interface App {
  readonly session: Session;
  readonly graph: GraphController;
  /** The layout that is being worked out, where that can take a while. */
  readonly arranging?: Arranging;
}

const AppContext = createContext<App | undefined>(undefined);

export function AppProvider({ app, children }: { app: App; children: ReactNode }) {
  return <AppContext value={app}>{children}</AppContext>;
}

function useAppContext(): App {
  const app = useContext(AppContext);
  if (app === undefined) throw new Error('A view was mounted outside of AppProvider.');
  return app;
}

/** Network, store, selectors and search of the opened dataset: the same objects as long as it is open. */
export function useSession(): Session {
  return useAppContext().session;
}

/** The network on the screen, for commands such as fit and centre. */
export function useGraph(): GraphController {
  return useAppContext().graph;
}

/** The layout that is being worked out, if layouts can take a while here. */
export function useArranging(): Arranging | undefined {
  return useAppContext().arranging;
}

/**
 * A part of the state as the panels see it: a little behind while the window moves. The selector must return the
 * same reference for the same state.
 */
export function useApp<Part>(selector: (state: AppState) => Part): Part {
  return useStore(useAppContext().session.settled, selector);
}

/** A part of the state as it is, with every step of the window: for the few that are cheap to draw. */
export function useLive<Part>(selector: (state: AppState) => Part): Part {
  return useStore(useAppContext().session.store, selector);
}

/** The interface text in the reader's language. */
export function useWords(): Words {
  return wordsFor(useApp((state) => state.lang));
}
