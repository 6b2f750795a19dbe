import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';
import { holdsModule } from './holdsModule.ts';

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
    const chunks = new Map(
      Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])),
    );
    for (const { name, modules, most } of views) {
      const needed = new Set<string>();
      for (const module of modules) {
        const chunk = [...chunks.values()].find((one) => holdsModule(one, module));
        if (!chunk) this.error(`The weight of “${name}” counts ${module}, which is in no chunk.`);
        take(chunk, chunks, needed);
      }
      const bytes = [...needed].reduce((sum, file) => sum + gzipSync(chunks.get(file)?.code ?? '').length, 0);
      const weight = `${(bytes / 1024).toFixed(1)} KiB of ${String(most)} after gzip`;
      if (bytes > most * 1024) this.error(`“${name}” is too heavy: ${weight}, in ${[...needed].join(', ')}.`);
      this.info(`${name}: ${weight}`);
    }
  },
});

const take = (chunk: Rolldown.OutputChunk, all: ReadonlyMap<string, Rolldown.OutputChunk>, into: Set<string>): void => {
  if (into.has(chunk.fileName)) return;
  into.add(chunk.fileName);
  for (const file of chunk.imports) {
    const imported = all.get(file);
    if (imported) take(imported, all, into);
  }
};
