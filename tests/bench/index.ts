import { bot } from './bot/bot';
import { freshness } from './freshness/freshness';
import { memory } from './graph/memory';
import { graph } from './graph/graph';

export interface Benchmark {
  readonly describe: string;
  readonly run: () => Promise<void>;
}

export const benchmarks: Readonly<Record<string, Benchmark>> = { graph, memory, freshness, bot };
