import { median, printTable } from '../table';
import { openWorld } from './openWorld';
import type { UnitCosts } from './site';

interface Case {
  readonly way: 'signal' | 'relay';
  readonly downMs: number;
  /** Changes to the milestones while the bot is away, and a minute after it is back. */
  readonly meanwhile: number;
  readonly after: number;
}

interface Outcome {
  readonly tabs: number;
  readonly rights: number;
  readonly bot: number;
  /** Units in the worst minute. */
  readonly peak: number;
  readonly delays: readonly number[];
}

const pages = 1_000;
const second = 1_000;
const minute = 60 * second;

/** A quarter of an hour from the moment that the bot stops; all pages are open and in use, and heard it before. */
const simulate = async ({ way, downMs, meanwhile, after }: Case, costs: UnitCosts): Promise<Outcome> => {
  const { time, site, bot, writer } = openWorld({ way, pages, touched: true }, costs);
  await time.pass(32 * minute);
  Object.assign(site.units, { bot: 0, rights: 0, tabs: 0 });
  site.spent.length = site.delays.length = 0;
  for (let change = 0; change < meanwhile; change += 1) time.later(second, () => site.change('milestones'));
  for (let change = 0; change < after; change += 1)
    time.later(downMs + minute, () => {
      site.change('milestones');
      writer()?.wrote('milestones');
    });
  await bot.restart(downMs);
  await time.pass(15 * minute);
  return { ...site.units, peak: worstMinute(site.spent), delays: site.delays };
};

const worstMinute = (spent: readonly { readonly at: number; readonly units: number }[]): number => {
  let [most, sum, from] = [0, 0, 0];
  for (const { at, units } of spent) {
    sum += units;
    for (let first = spent[from]; first && first.at <= at - minute; first = spent[from]) {
      sum -= first.units;
      from += 1;
    }
    most = Math.max(most, sum);
  }
  return most;
};

const cases = [
  { way: 'relay', downMs: 2 * second, meanwhile: 0, after: 0 },
  { way: 'relay', downMs: 2 * second, meanwhile: 1, after: 0 },
  { way: 'relay', downMs: 2 * second, meanwhile: 0, after: 1 },
  { way: 'relay', downMs: 30 * second, meanwhile: 1, after: 0 },
  { way: 'signal', downMs: 2 * second, meanwhile: 1, after: 0 },
] as const satisfies readonly Case[];

const nameOf = ({ way, meanwhile, after }: Case): string => {
  const what = meanwhile > 0 ? 'one change meanwhile' : after > 0 ? 'one change a minute later' : 'nothing changed';
  return `${way === 'relay' ? 'signal and relay' : 'signal, relay off'}, ${what}`;
};

/** What a new start of the bot costs while a thousand tabs are open. */
export const runRestarts = async (costs: UnitCosts): Promise<void> => {
  process.stdout.write('\nThe bot starts anew, 1,000 tabs in use; 15 minutes from there.\n\n');
  const rows: string[][] = [];
  for (const one of cases) {
    const { bot, rights, tabs, peak, delays } = await simulate(one, costs);
    const all = delays.length === 0 ? '' : `${(Math.max(...delays) / second).toFixed(1)} s`;
    rows.push([
      `${String(one.downMs / second)} s`,
      nameOf(one),
      ...[bot, rights, tabs, peak].map((units) => units.toLocaleString('en-GB')),
      delays.length === 0 ? '' : `${(median(delays) / second).toFixed(1)} s`,
      all,
      String(delays.length),
    ]);
  }
  printTable(
    ['away', 'case', 'bot, RU', 'rights, RU', 'tabs, RU', 'worst minute, RU', 'seen after, median', 'at worst', 'by'],
    rows,
  );
};
