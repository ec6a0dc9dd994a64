/** Address, load, validate, session, mount: everything that happens once, in order. */
import { createRoot, type Root } from 'react-dom/client';
import { ErrorBoundary } from 'react-error-boundary';
import type { Dataset } from './dataset/schema.ts';
import { bindGraph } from './graph/bind.ts';
import { GraphController } from './graph/controller.ts';
import { screenStretch } from './graph/stretch.ts';
import type { PositionsFile } from './layout/positionsFile.ts';
import { loadDataset, loadPositions } from './store/load.ts';
import { runPlayback } from './store/playback.ts';
import { createSession } from './store/session.ts';
import { syncAddress } from './store/syncAddress.ts';
import { AppProvider } from './ui/app.tsx';
import { App } from './ui/shell/App.tsx';
import { DatasetFailure, PageFailure } from './ui/shell/Failure.tsx';
import { Loading } from './ui/shell/Loading.tsx';
import { followColours } from './ui/theme.ts';
import './ui/tokens.css';

const DATASET = 'data/dataset.json';
const POSITIONS = 'data/positions.json';

/** Opens the dataset that comes with the site at the view that the address names. */
async function start(root: Root): Promise<void> {
  root.render(<Loading />);
  const fetchHere = (url: string): Promise<Response> => fetch(url);
  // Asked for at once, so that both files travel together.
  const positionsAnswer = fetchHere(POSITIONS);
  positionsAnswer.catch(() => undefined);
  const dataset = await loadDataset({ fetch: fetchHere, url: DATASET });
  if (!dataset.ok) {
    root.render(<DatasetFailure file={DATASET} problems={dataset.problems} />);
    return;
  }
  const positions = await loadPositions({ fetch: () => positionsAnswer, url: POSITIONS }, dataset.value);
  mount(root, dataset.value, positions);
}

function mount(root: Root, dataset: Dataset, positions: PositionsFile | undefined): void {
  const page = document.documentElement;
  const session = createSession(dataset, {
    search: location.search,
    historyState: history.state,
    positions,
  });
  const graph = new GraphController(session.network);
  followColours(session.store, matchMedia('(prefers-color-scheme: dark)'), (colours) => {
    page.dataset['theme'] = colours;
    graph.restyle(colours);
  });
  bindGraph(session, graph, { stretch: screenStretch });
  syncAddress(session, window);
  runPlayback(session, window);
  const drawn = new Promise<void>((resolve) => graph.onFirstDraw(resolve));
  const standing = new Promise<void>((resolve) => {
    root.render(
      <ErrorBoundary FallbackComponent={PageFailure}>
        <AppProvider app={{ session, graph }}>
          <App onStanding={resolve} />
        </AppProvider>
      </ErrorBoundary>,
    );
  });
  void Promise.all([drawn, standing]).then(() => {
    page.dataset['ready'] = 'true';
  });
}

const place = document.getElementById('root');
if (place === null) throw new Error('index.html has no element with the id "root".');
await start(createRoot(place));
