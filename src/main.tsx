/** Address, load, validate, session, mount: everything that happens once for each dataset, in order. */
import { createRoot, type Root } from 'react-dom/client';
import { ErrorBoundary } from 'react-error-boundary';
import { bindGraph } from './graph/bind.ts';
import { GraphController } from './graph/controller.ts';
import { type Arranging, createPlacements, type Placements } from './graph/placements.ts';
import { screenStretch } from './graph/stretch.ts';
import type { PositionsFile } from './layout/positionsFile.ts';
import type { Network } from './network/network.ts';
import { questionIn } from './network/question.ts';
import { preparing } from './network/tally/preparing.ts';
import type { Tally } from './network/tally/tally.ts';
import { readAddress } from './store/address.ts';
import { explainBeside } from './store/door.ts';
import { loadDataset, loadPositions } from './store/load.ts';
import { createOpening } from './store/opening.ts';
import { patiently } from './store/patiently.ts';
import { runPlayback } from './store/playback.ts';
import { type Session, sessionOf } from './store/session.ts';
import { shelf } from './store/shelf.ts';
import { syncAddress } from './store/syncAddress.ts';
import { AppProvider } from './ui/app.tsx';
import { OpeningContext } from './ui/opening/context.ts';
import { App } from './ui/shell/App.tsx';
import { DatasetFailure, PageFailure } from './ui/shell/Failure.tsx';
import { Loading } from './ui/shell/Loading.tsx';
import { LazyPanels } from './ui/shell/lazyPanels.tsx';
import { followColours } from './ui/theme.ts';
import './ui/tokens.css';

const DATASET = 'data/dataset.json';
const POSITIONS = 'data/positions.json';

const page = document.documentElement;
const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no element with the id "root".');
const root = createRoot(place);

/** What comes with the site, on its way. Asked for at once, so that both files travel together. */
let answers = ask();
let areUsed = false;
let close = (): void => undefined;
/** Counts what has been mounted. */
let mounted = 0;
/** Whether all of what is mounted has been drawn. */
let isDrawn = false;

const opening = createOpening({
  shelf,
  explain: explainBeside,
  own: () => {
    if (areUsed) answers = ask();
    areUsed = true;
    return loadDataset({ fetch: () => answers.dataset, url: DATASET }, explainBeside);
  },
  prepare: async (network, isOwn) => {
    const positions = isOwn
      ? await loadPositions({ fetch: () => answers.positions, url: POSITIONS }, network.dataset)
      : undefined;
    const placements = createPlacements(network, positions);
    const { view } = readAddress(location.search, network);
    // A layout that has to be worked out goes on beside the page meanwhile. Whoever draws will see if it fails.
    placements.load(view.lens, view.layout).catch(() => undefined);
    const tally = await patiently(preparing(network, questionIn(view)));
    return {
      show: () => {
        close();
        const { session, undo } = mount(root, network, { positions, placements, tally });
        close = undo;
        return session;
      },
      drop: placements.stop,
    };
  },
});

/** Fetches the dataset that comes with the site, and the positions for it. */
function ask(): Readonly<Record<'dataset' | 'positions', Promise<Response>>> {
  const answers = { dataset: fetch(DATASET), positions: fetch(POSITIONS) };
  // Whoever needs them will see that they have failed.
  for (const answer of Object.values(answers)) answer.catch(() => undefined);
  return answers;
}

/** Says to styles, tests and other programs that the dataset which was opened last stands on the screen. */
function tellWhetherReady(): void {
  if (isDrawn && opening.getState().stage.kind !== 'reading') page.dataset['ready'] = 'true';
  else page.removeAttribute('data-ready');
}

/** What has been made ready for a network before it is drawn. */
interface Ready {
  readonly positions: PositionsFile | undefined;
  readonly placements: Placements & Arranging;
  readonly tally: Tally;
}

/** Opens a dataset at the view that the address names; `undo` takes all of it away but what React has drawn. */
function mount(
  root: Root,
  network: Network,
  { positions, placements, tally }: Ready,
): { readonly session: Session; readonly undo: () => void } {
  const session = sessionOf(network, {
    search: location.search,
    historyState: history.state,
    positions,
    tally,
  });
  const graph = new GraphController(session.network);
  const undo = [
    followColours(session.store, matchMedia('(prefers-color-scheme: dark)'), (colours) => {
      page.dataset['theme'] = colours;
      graph.restyle(colours);
    }),
    bindGraph(session, graph, { stretch: screenStretch, placements }),
    placements.stop,
    syncAddress(session, window),
    runPlayback(session, window),
  ];
  mounted += 1;
  isDrawn = false;
  const number = mounted;
  const drawn = new Promise<void>((resolve) => graph.onFirstDraw(resolve));
  graph.onFirstDraw(() => {
    performance.mark('first network');
  });
  const standing = new Promise<void>((resolve) => {
    root.render(
      <ErrorBoundary key={number} FallbackComponent={PageFailure}>
        <OpeningContext value={opening}>
          <AppProvider app={{ session, graph, arranging: placements }}>
            <LazyPanels after={positions === undefined ? Promise.resolve() : drawn}>
              <App onStanding={resolve} />
            </LazyPanels>
          </AppProvider>
        </OpeningContext>
      </ErrorBoundary>,
    );
  });
  void Promise.all([drawn, standing]).then(() => {
    if (number !== mounted) return;
    isDrawn = true;
    tellWhetherReady();
  });
  return {
    session,
    undo: () => {
      for (const step of undo) step();
    },
  };
}

root.render(<Loading />);
opening.subscribe(tellWhetherReady);
if (!(await opening.getState().start())) {
  const { stage } = opening.getState();
  if (stage.kind === 'refused') root.render(<DatasetFailure file={DATASET} problems={stage.problems} />);
}
