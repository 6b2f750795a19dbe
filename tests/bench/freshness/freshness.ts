import type { ListName } from '@ipmo-hub/teams-app/lists';
import { virtualTime } from '../../unit/bot/signal/virtualTime';
import type { Benchmark } from '../index';
import { median, printTable } from '../table';
import { measureUnits } from './measureUnits';
import { openBot } from './openBot';
import { openPage, type Way } from './openPage';
import { createSite, type UnitCosts } from './site';

interface Case {
  readonly way: Way;
  readonly pages: number;
  readonly changes: number;
  /** Whether somebody works with each page, or it lies open. */
  readonly touched: boolean;
}

interface Outcome {
  readonly bot: number;
  readonly tabs: number;
  readonly delays: readonly number[];
}

const minute = 60_000;
const lists: readonly ListName[] = ['milestones', 'milestones', 'milestones', 'projects', 'escalations'];

/** The same numbers in every run. */
const seeded = (seed: number) => (): number => {
  seed = (seed * 48_271) % 2_147_483_647;
  return seed / 2_147_483_647;
};

/** One hour of virtual time, after half an hour to settle in. */
const simulate = async ({ way, pages, changes, touched }: Case, costs: UnitCosts): Promise<Outcome> => {
  const time = virtualTime();
  const random = seeded(7);
  const site = createSite(time, costs);
  const signal = openBot(time, site.open('bot'));
  for (let page = 0; page < pages; page += 1) {
    // People do not all open their tab at the same moment.
    time.later(random() * 10 * minute, () => {
      void openPage({ way, time, replica: site.open('tabs'), random, signal }).then((touch) => {
        const work = (): void => {
          touch();
          time.later((0.5 + random()) * minute, work);
        };
        if (touched) work();
      });
    });
  }
  await time.pass(30 * minute);
  Object.assign(site.units, { bot: 0, tabs: 0 });
  for (let change = 0; change < changes; change += 1) {
    const list = lists[change % lists.length] ?? 'milestones';
    time.later(random() * 60 * minute, () => site.change(list));
  }
  await time.pass(60 * minute);
  return { ...site.units, delays: site.delays };
};

const thousands = (value: number): string => Math.round(value).toLocaleString('en-GB');
const seconds = (delays: readonly number[], of: (values: readonly number[]) => number): string =>
  delays.length === 0 ? '' : `${(of(delays) / 1000).toFixed(1)} s`;
const worst = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value), 0);

const cases = [0, 60].flatMap((changes) =>
  [1, 100, 1_000].flatMap((pages) => [
    { way: 'every 20 s', touched: false, pages, changes } as const,
    { way: 'polling', touched: true, pages, changes } as const,
    { way: 'polling', touched: false, pages, changes } as const,
    { way: 'signal', touched: true, pages, changes } as const,
  ]),
);

const run = async (): Promise<void> => {
  const costs = await measureUnits();
  process.stdout.write(
    `A warm refresh costs ${String(costs.perList)} resource unit a list (local tenant’s meter).\n\n`,
  );
  const rows: string[][] = [];
  for (const one of cases) {
    const { bot, tabs, delays } = await simulate(one, costs);
    const way = one.way === 'polling' ? `polling, ${one.touched ? 'in use' : 'lying open'}` : one.way;
    rows.push([
      String(one.changes),
      thousands(one.pages),
      way,
      thousands(bot),
      thousands(tabs),
      thousands(bot + tabs),
      seconds(delays, median),
      seconds(delays, worst),
    ]);
  }
  printTable(
    [
      'changes an hour',
      'open tabs',
      'way',
      'bot, RU/h',
      'tabs, RU/h',
      'together, RU/h',
      'seen after, median',
      'at worst',
    ],
    rows,
  );
};

export const freshness: Benchmark = {
  describe: 'resource units an hour for 1, 100 and 1,000 open tabs, with and without the bot’s signal (virtual time)',
  run,
};
