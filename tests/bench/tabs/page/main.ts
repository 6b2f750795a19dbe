import type { Draw, Drawing } from './drawing';
import { samplePlan } from './samplePlan';

const frame = (): Promise<number> =>
  new Promise((resolve) => {
    requestAnimationFrame(resolve);
  });

/** The task after a frame's own: by then the browser has laid it out, painted it and handed it over. */
const handedOver = async (): Promise<number> => {
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });
  port1.close();
  return performance.now();
};

/** What loading left to do is done, and what a drawing left behind is collected. */
const rest = async (): Promise<void> => {
  await new Promise((resolve) => {
    setTimeout(resolve, restMs);
  });
  globalThis.gc?.();
};
const restMs = 500;

/** Fast, but as fast as a wheel or a finger can be: pixels a frame. */
const speed = 240;

/** Puts on the window what measures one party, which has the page to itself: its code, its styles. */
export const benchOf = (draw: Draw): void => {
  let drawn: Drawing | undefined;

  /** Milliseconds from the call until the first frame that shows the plan is painted. What was drawn before is taken away first. */
  const paint = async (rows: number): Promise<number> => {
    const root = document.getElementById('root');
    if (!root) throw new Error('The page has no root');
    const plan = samplePlan(rows);
    drawn?.end();
    await rest();
    const began = performance.now();
    drawn = draw(root, plan);
    do {
      await frame();
      // One that threw while it drew would never be.
      if (performance.now() - began > 60_000) throw new Error('No plan shows after a minute');
    } while (!drawn.ready());
    return (await handedOver()) - began;
  };

  /** Frame times while the plan scrolls down from its top for so many frames. */
  const scroll = async (steps: number): Promise<readonly number[]> => {
    const scroller = drawn?.scroller();
    if (!scroller) throw new Error('Nothing scrolls');
    const times: number[] = [];
    let last = await frame();
    for (let step = 1; step <= steps; step += 1) {
      scroller.scrollTop = speed * step;
      const now = await frame();
      times.push(now - last);
      last = now;
    }
    return times;
  };

  Object.assign(window, { bench: { paint, scroll } });
};
