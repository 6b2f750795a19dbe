// Programs of this repository made one file each, as the bot is deployed: through `tsx` each start reads hundreds of files and takes two seconds of a core.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A module still finds what lies beside its source. */
const keepPlaces = {
  name: 'keep places',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      if (path.includes('node_modules')) return undefined;
      const source = await readFile(path, 'utf8');
      const here = JSON.stringify(pathToFileURL(path).href);
      return { contents: source.replaceAll('import.meta.url', () => here), loader: path.endsWith('x') ? 'tsx' : 'ts' };
    });
  },
};

/**
 * Bundles programs, by their path in the repository, and answers where each one is now. `owner` names a folder that nobody else bundles into at
 * the same time.
 */
export const bundle = async (owner, programs) => {
  const folder = join(root, '.build', 'bundled', owner);
  await build({
    absWorkingDir: root,
    entryPoints: programs.map((program) => ({ in: program, out: program.replace(/\.ts$/, '') })),
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    external: ['better-sqlite3'],
    logLevel: 'warning',
    banner: {
      js: "import { createRequire as createRequireOf } from 'node:module'; const require = createRequireOf(import.meta.url); const __dirname = import.meta.dirname; const __filename = import.meta.filename;",
    },
    plugins: [keepPlaces],
  });
  return new Map(programs.map((program) => [program, join(folder, program.replace(/\.ts$/, '.mjs'))]));
};
