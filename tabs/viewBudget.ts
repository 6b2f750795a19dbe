import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { chunksOf } from './chunksOf.ts';

export interface View {
  readonly name: string;
  /** Ends of the paths of the modules that the view is made of; each one's chunk counts, with all that it imports. */
  readonly modules: readonly string[];
  /** In KiB after gzip. */
  readonly most: number;
}

/** Fails the build when what a browser fetches for a view, each chunk once, weighs more than it may. */
export const viewBudget = (views: readonly View[]): Plugin => ({
  name: 'view-budget',
  apply: 'build',
  enforce: 'post',
  // Once the lists of what to fetch ahead are written into the chunks: they count too.
  writeBundle(_options, bundle) {
    for (const { name, modules, most } of views) {
      const needed = [...chunksOf(modules, bundle).values()];
      const bytes = needed.reduce((sum, { code }) => sum + gzipSync(code).length, 0);
      const weight = `${(bytes / 1024).toFixed(1)} KiB of ${String(most)} after gzip`;
      if (bytes > most * 1024)
        this.error(`“${name}” is too heavy: ${weight}, in ${needed.map(({ fileName }) => fileName).join(', ')}.`);
      this.info(`${name}: ${weight}`);
    }
  },
});
