import type { Browser, Page } from '@playwright/test';
import { median, printTable } from '../table';
import { parties, servePages, type Party } from './servePages';

const names: Readonly<Record<Party, string>> = {
  ours: 'IPMO Hub, plan on a page',
  dhtmlx: 'dhtmlx-gantt 10.0.3',
  svar: '@svar-ui/react-gantt 2.7.3',
  dataGrid: 'Fluent DataGrid (no time line)',
};
const rounds = 15;
/** Of those, how many scroll as well. */
const scrollRounds = 5;
/** Of Fluent's grid, which draws every row there is and comes last: taking its rows away again takes so long that it would slow down whoever comes next. */
const gridRounds = 3;
const gridRows = 3_000;
const steps = 300;

/** As `page/main.ts` puts it on the window. */
interface Bench {
  paint(rows: number): Promise<number>;
  scroll(steps: number): Promise<readonly number[]>;
}
const fresh = async (browser: Browser, url: string): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width: 1400, height: 800 } });
  await page.goto(url);
  return page;
};
const paint = (page: Page, rows: number): Promise<number> =>
  page.evaluate((count) => (window as unknown as { bench: Bench }).bench.paint(count), rows);
const scroll = (page: Page): Promise<readonly number[]> =>
  page.evaluate((count) => (window as unknown as { bench: Bench }).bench.scroll(count), steps);

const atPercent = (values: readonly number[], percent: number): number =>
  [...values].sort((a, b) => a - b)[Math.ceil((values.length * percent) / 100) - 1] ?? Number.NaN;

interface Measured {
  readonly party: Party;
  /** Milliseconds of the first painting on a page, and of another on the same page. */
  readonly painted: number[];
  readonly again: number[];
  readonly frames: number[];
}

const measure = async (browser: Browser, url: string, rows: number, into: Measured): Promise<void> => {
  const page = await fresh(browser, url);
  into.painted.push(await paint(page, rows));
  into.again.push(await paint(page, rows));
  if (into.painted.length <= scrollRounds) into.frames.push(...(await scroll(page)));
  await page.close();
};

const inTurn = parties.filter((party) => party !== 'dataGrid');
const measuredOf = (party: Party): Measured => ({ party, painted: [], again: [], frames: [] });

/** Painting and scrolling side by side, the parties in turn so that a slow minute of the machine meets them all. */
export const comparePlans = async (browser: Browser): Promise<void> => {
  const { urlOf, stop } = await servePages();
  try {
    const sizes = [3_000, 10_000].map((rows) => ({ rows, measured: inTurn.map((party) => measuredOf(party)) }));
    // There and back, so that nobody always comes after the same one, whose page is still being cleared away.
    for (const { rows, measured } of sizes)
      for (let round = 0; round < rounds; round += 1)
        for (const one of round % 2 === 0 ? measured : [...measured].reverse())
          await measure(browser, urlOf(one.party), rows, one);
    const grid = measuredOf('dataGrid');
    for (let round = 0; round < gridRounds; round += 1) await measure(browser, urlOf(grid.party), gridRows, grid);
    for (const { rows, measured } of sizes) printPlans(rows, rows === gridRows ? [...measured, grid] : measured);
  } finally {
    await stop();
  }
};

const printPlans = (rows: number, measured: readonly Measured[]): void => {
  printTable(
    ['plan', 'bars', 'paint ms', '÷ ours', 'again ms', '÷ ours', 'frame p50 ms', 'frame p95 ms', 'frames over 50 ms'],
    measured.map(({ party, painted, again, frames }) => [
      names[party],
      rows.toLocaleString('en-GB'),
      ...beside(painted, measured[0]?.painted),
      ...beside(again, measured[0]?.again),
      median(frames).toFixed(1),
      atPercent(frames, 95).toFixed(1),
      `${((frames.filter((time) => time > 50).length / frames.length) * 100).toFixed(0)}%`,
    ]),
  );
};

const beside = (theirs: readonly number[], ours: readonly number[] = []): readonly string[] => [
  median(theirs).toFixed(0),
  (median(theirs) / median(ours)).toFixed(1),
];
