import type { ListName } from '@ipmo-hub/teams-app/lists';
import type { Benchmark } from '../index';
import { median, printTable } from '../table';
import { measureUnits } from './measureUnits';
import type { Way } from './openPage';
import { openWorld } from './openWorld';
import { runRestarts } from './restart';
import type { UnitCosts } from './site';

interface Case {
  readonly way: Way;
  readonly pages: number;
  readonly changes: number;
  /** Whether somebody works with each page, or it lies open. */
  readonly touched: boolean;
  /** Whether changes are made in SharePoint's own pages, which tell nobody. */
  readonly elsewhere?: boolean;
}

interface Outcome {
  readonly bot: number;
  readonly rights: number;
  readonly tabs: number;
  readonly delays: readonly number[];
}

const minute = 60_000;
const lists: readonly ListName[] = ['milestones', 'milestones', 'milestones', 'projects', 'escalations'];

/** One hour of virtual time, after half an hour to settle in. */
const simulate = async (
  { way, pages, changes, touched, elsewhere = false }: Case,
  costs: UnitCosts,
): Promise<Outcome> => {
  const { time, random, site, writer } = openWorld({ way, pages, touched }, costs);
  await time.pass(30 * minute);
  Object.assign(site.units, { bot: 0, rights: 0, tabs: 0 });
  for (let change = 0; change < changes; change += 1) {
    const list = lists[change % lists.length] ?? 'milestones';
    time.later(random() * 60 * minute, () => {
      site.change(list);
      if (!elsewhere) writer()?.wrote(list);
    });
  }
  await time.pass(60 * minute);
  return { ...site.units, delays: site.delays };
};

const thousands = (value: number): string => Math.round(value).toLocaleString('en-GB');
const seconds = (delays: readonly number[], of: (values: readonly number[]) => number): string =>
  delays.length === 0 ? '' : `${(of(delays) / 1000).toFixed(1)} s`;
const worst = (values: readonly number[]): number => values.reduce((most, value) => Math.max(most, value), 0);

const cases = [0, 60].flatMap((changes) =>
  [1, 100, 1_000].flatMap((pages): Case[] => [
    { way: 'every 20 s', touched: false, pages, changes },
    { way: 'polling', touched: true, pages, changes },
    { way: 'polling', touched: false, pages, changes },
    { way: 'signal', touched: true, pages, changes },
    { way: 'relay', touched: true, pages, changes },
    ...(changes > 0 ? [{ way: 'relay', touched: true, pages, changes, elsewhere: true } as const] : []),
  ]),
);

const nameOf = ({ way, touched, elsewhere = false }: Case): string => {
  switch (way) {
    case 'polling':
      return `polling, ${touched ? 'in use' : 'lying open'}`;
    case 'signal':
      return 'signal, relay off';
    case 'relay':
      return elsewhere ? 'signal and relay, changed in SharePoint' : 'signal and relay';
    default:
      return way;
  }
};

const run = async (): Promise<void> => {
  const costs = await measureUnits();
  process.stdout.write(
    `A warm refresh costs ${String(costs.perList)} resource unit a list, a person’s rights ${String(costs.perRights)} (local tenant’s meter).\n\n`,
  );
  const rows: string[][] = [];
  for (const one of cases) {
    const { bot, rights, tabs, delays } = await simulate(one, costs);
    rows.push([
      String(one.changes),
      thousands(one.pages),
      nameOf(one),
      thousands(bot),
      thousands(rights),
      thousands(tabs),
      thousands(bot + rights + tabs),
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
      'rights, RU/h',
      'tabs, RU/h',
      'together, RU/h',
      'seen after, median',
      'at worst',
    ],
    rows,
  );
  await runRestarts(costs);
};

export const freshness: Benchmark = {
  describe:
    'resource units an hour for 1, 100 and 1,000 open tabs, with and without the bot’s signal and relay (virtual time)',
  run,
};
