/** A thread of its own for one layout: it is given an order, tells its steps, and is ended by who began it. */
import { arrange, type Order } from '../layout/arrange.ts';

addEventListener('message', ({ data }: MessageEvent<Order>) => {
  const work = arrange(data, (step) => {
    // `numbers` are needed again after the circles, so only what is made for one step goes over as it is.
    const transfer = step.kind === 'progress' ? [] : [step.arrangement.x.buffer, step.arrangement.y.buffer];
    postMessage(step, { transfer });
  });
  // An error in a promise would be lost: the page learns of errors thrown by tasks only.
  work.catch((fault: unknown) => {
    setTimeout(() => {
      throw fault;
    });
  });
});
