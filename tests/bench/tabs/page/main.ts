import { columns, fewColumns } from './columns';
import { dataGrid } from './dataGrid';
import { dhtmlx } from './dhtmlx';
import type { Draw, Drawing } from './drawing';
import { ours } from './ours';
import { samplePlan } from './samplePlan';
import { svar } from './svar';

const parties: Readonly<Record<string, Draw>> = {
  ours,
  dhtmlx: dhtmlx(columns),
  svar: svar(columns),
  dhtmlxLean: dhtmlx(fewColumns),
  svarLean: svar(fewColumns),
  dataGrid,
};

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

/** Milliseconds from the call until the first frame that shows the plan is painted. What was drawn before is taken away first. */
const paint = async (party: string, rows: number): Promise<number> => {
  const draw = parties[party];
  const root = document.getElementById('root');
  if (!draw || !root) throw new Error(`There is no party ${party}`);
  const plan = samplePlan(rows);
  drawn?.end();
  await rest();
  const began = performance.now();
  drawn = draw(root, plan);
  do {
    await frame();
    // One that threw while it drew would never be.
    if (performance.now() - began > 60_000) throw new Error(`${party} shows no plan after a minute`);
  } while (!drawn.ready());
  return (await handedOver()) - began;
};
let drawn: Drawing | undefined;

/** Fast, but as fast as a wheel or a finger can be: pixels a frame. */
const speed = 240;

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
