import type { Rolldown } from 'vite';
import { holdsModule } from './holdsModule.ts';

/**
 * Names of the files that a browser fetches for these modules, with all that they import, each once. Modules are ends of paths.
 * @throws Error for a module that is in no chunk
 */
export const chunksOf = (
  modules: readonly string[],
  bundle: Rolldown.OutputBundle,
): ReadonlyMap<string, Rolldown.OutputChunk> => {
  const all = new Map(
    Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file] as const] : [])),
  );
  const needed = new Map<string, Rolldown.OutputChunk>();
  const take = (chunk: Rolldown.OutputChunk | undefined): void => {
    if (!chunk || needed.has(chunk.fileName)) return;
    needed.set(chunk.fileName, chunk);
    for (const file of chunk.imports) take(all.get(file));
  };
  for (const module of modules) {
    const chunk = [...all.values()].find((one) => holdsModule(one, module));
    if (!chunk) throw new Error(`${module} is in no chunk.`);
    take(chunk);
  }
  return needed;
};
