/** When what was just changed has been painted. */

/**
 * Waits for the next frame and for the first message after it, which comes when the frame has been handed on.
 * Whoever draws in the frame asked for it before, and so draws before.
 */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(0);
    });
  });
}
