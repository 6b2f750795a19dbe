import type { Plugin } from 'vite';
import { holdsModule } from './holdsModule.ts';

/** What V8 reads at the top of a script: compile all of it while it loads, beside the page's own thread, and not each function when it is first called. */
const hint = '//# allFunctionsCalledOnLoad';

/**
 * Asks the browser to compile at once the entries and the chunk that holds a module, by the end of its path: nearly all of what is in them is called before the view
 * shows. Pages that come later are left as they are. Maps are shifted where they are files of their own. Chrome, Edge and Teams' own window follow it; to others it is a comment.
 */
export const compiledAtOnce = (module: string): Plugin => ({
  name: 'compiled-at-once',
  apply: 'build',
  enforce: 'post',
  // File names are made before the hint is written: with another hint they are others, or browsers would keep the chunk they have.
  augmentChunkHash: (chunk) => (chunk.isEntry || holdsModule(chunk, module) ? hint : undefined),
  generateBundle: {
    order: 'post',
    // The last that writes: minifying takes comments away, and a list of files in front of it would hide it.
    handler(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const holder = chunks.find((chunk) => holdsModule(chunk, module));
      if (!holder) this.error(`What is to be compiled at once holds ${module}, which is in no chunk.`);
      for (const chunk of chunks) {
        if (!chunk.isEntry && chunk !== holder) continue;
        chunk.code = `${hint}\n${chunk.code}`;
        const map = bundle[`${chunk.fileName}.map`];
        if (map?.type === 'asset') map.source = oneLineLower(String(map.source));
      }
    },
  },
});

/** A source map of a file that has got one more line at its top. */
const oneLineLower = (map: string): string => {
  const read = JSON.parse(map) as { readonly mappings: string };
  return JSON.stringify({ ...read, mappings: `;${read.mappings}` });
};
