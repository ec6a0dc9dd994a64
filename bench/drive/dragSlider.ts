/** Runs in the page of the app, so it may use nothing from outside itself. */

/** Drags the window of the timeline by half a hundredth of the range, so many times. Milliseconds. */
export async function dragSlider(
  steps: number,
): Promise<{ readonly wall: readonly number[]; readonly longest: number }> {
  const handles = document.querySelectorAll('[role="slider"]');
  const layer = handles[0]?.parentElement;
  const [start, end] = [...handles].map((handle) => handle.getBoundingClientRect());
  if (!layer || !start || !end) throw new Error('The page has no window to drag.');
  // A pointer that no hand holds cannot be captured.
  Element.prototype.setPointerCapture = () => undefined;
  let longest = 0;
  const tasks = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  tasks.observe({ type: 'longtask' });
  const y = start.top + start.height / 2;
  const middle = (start.left + end.right) / 2;
  const stride = layer.getBoundingClientRect().width * 0.005;
  const send = (type: string, x: number): void => {
    const pressed = type === 'pointerup' ? 0 : 1;
    layer.dispatchEvent(
      new PointerEvent(type, {
        ...{ bubbles: true, cancelable: true, pointerId: 7, pointerType: 'mouse', isPrimary: true },
        ...{ clientX: x, clientY: y, button: type === 'pointermove' ? -1 : 0, buttons: pressed },
        // With shift the window moves by days and not by whole months.
        shiftKey: true,
      }),
    );
  };
  const frame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));
  const message = (): Promise<void> =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(0);
    });
  const wall: number[] = [];
  send('pointerdown', middle);
  send('pointermove', middle + 5);
  await frame();
  for (let step = 1; step <= steps; step += 1) {
    const began = performance.now();
    send('pointermove', middle + 5 + step * stride);
    await frame();
    await frame();
    await message();
    wall.push(performance.now() - began);
  }
  send('pointerup', middle + 5 + steps * stride);
  tasks.disconnect();
  return { wall, longest };
}
