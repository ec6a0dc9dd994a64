// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LazyPanels, Standing } from '../../../src/ui/shell/lazyPanels.tsx';

afterEach(cleanup);

describe('LazyPanels', () => {
  it('draws what is not a panel at once, and panels only after what they have to wait for', async () => {
    let draw = (): void => undefined;
    const drawn = new Promise<void>((resolve) => {
      draw = resolve;
    });
    const onStanding = vi.fn();
    render(
      <LazyPanels after={drawn}>
        <p>network</p>
        <Standing onStanding={onStanding} />
      </LazyPanels>,
    );
    expect(screen.getByText('network')).toBeDefined();
    await act(() => import('../../../src/ui/shell/panels.tsx'));
    expect(onStanding).not.toHaveBeenCalled();
    await act(async () => draw());
    expect(onStanding).toHaveBeenCalledOnce();
  });

  it('wait again when there is another network to draw', async () => {
    const onStanding = vi.fn();
    const page = (key: number, after: Promise<void>) => (
      <LazyPanels key={key} after={after}>
        <Standing onStanding={onStanding} />
      </LazyPanels>
    );
    const { rerender } = render(page(1, Promise.resolve()));
    await act(() => import('../../../src/ui/shell/panels.tsx'));
    expect(onStanding).toHaveBeenCalledOnce();
    rerender(page(2, new Promise(() => undefined)));
    await act(async () => undefined);
    expect(onStanding).toHaveBeenCalledOnce();
  });
});
