import { bot } from './bot/bot';
import { freshness } from './freshness/freshness';
import { memory } from './graph/memory';
import { units } from './graph/units';
import { graph } from './graph/graph';
import { packs } from './packs/packs';
import { tabs } from './tabs/tabs';

export interface Benchmark {
  readonly describe: string;
  readonly run: () => Promise<void>;
}

export const benchmarks: Readonly<Record<string, Benchmark>> = { graph, units, memory, freshness, bot, tabs, packs };
