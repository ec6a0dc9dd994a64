/** Changes one pixel: what a frame costs that has next to nothing to show. */
import type { Setup } from '../contract.ts';

export const setup: Setup = (container) => {
  const dot = document.createElement('div');
  Object.assign(dot.style, { width: '1px', height: '1px' });
  container.append(dot);
  let count = 0;
  const touch = (): void => {
    count += 1;
    dot.style.background = count % 2 === 0 ? 'black' : 'white';
  };
  return { step: touch, pan: touch, zoom: touch };
};
