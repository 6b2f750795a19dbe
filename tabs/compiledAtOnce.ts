import type { Plugin } from 'vite';

/** What V8 reads at the top of a script: compile all of it while it loads, beside the page's own thread, and not each function when it is first called. */
const hint = '//# allFunctionsCalledOnLoad';

/**
 * Asks the browser to compile entries and the chunks named at once: nearly all of what is in them is called before the view shows.
 * Pages that come later are left as they are. Maps are shifted where they are files of their own. Chrome, Edge and Teams' own window follow it; to others it is a comment.
 */
export const compiledAtOnce = (chunks: readonly string[]): Plugin => ({
  name: 'compiled-at-once',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    // The last that writes: minifying takes comments away, and a list of files in front of it would hide it.
    handler(_options, bundle) {
      const written = Object.values(bundle).filter((file) => file.type === 'chunk');
      for (const name of chunks)
        if (written.every((chunk) => chunk.name !== name)) this.warn(`No chunk is called ${name}.`);
      for (const chunk of written) {
        if (!chunk.isEntry && !chunks.includes(chunk.name)) continue;
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
