/** Details on any dataset, with a real session and a network that only listens. */
import { cleanup, configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, vi } from 'vitest';
import type { Dataset } from '../../../src/dataset/schema.ts';
import type { GraphController } from '../../../src/graph/controller.ts';
import { createSession } from '../../../src/store/session.ts';
import { AppProvider } from '../../../src/ui/app.tsx';
import { Details } from '../../../src/ui/details/Details.tsx';
import { tiny } from '../../fixtures/tiny.ts';

configure({ defaultHidden: true });
vi.setConfig({ testTimeout: 20_000 });
afterEach(cleanup);

/** `search` is the address at which the session begins. */
export function showDetails(search = '', dataset: Dataset = tiny) {
  const session = createSession(dataset, { search });
  const centre = vi.fn<GraphController['centre']>();
  const fit = vi.fn<GraphController['fit']>();
  // The controller draws on a canvas, which there is none of here; Details uses no more of it than this.
  const graph = { centre, fit } as Partial<GraphController> as GraphController;
  render(
    <AppProvider app={{ session, graph }}>
      <Details />
    </AppProvider>,
  );
  return { ...session, centre, fit, user: userEvent.setup() };
}
