import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

// One file that Azure App Service runs with `node main.mjs`, without node_modules. Libraries that are CommonJS ask for `require`.
// `node build.mjs FOLDER` puts it elsewhere.
const [elsewhere] = process.argv.slice(2);
const out = elsewhere === undefined ? new URL('dist/', import.meta.url) : pathToFileURL(`${elsewhere}/`);
await rm(out, { recursive: true, force: true });
await build({
  entryPoints: [fileURLToPath(new URL('src/main.ts', import.meta.url))],
  outfile: fileURLToPath(new URL('main.mjs', out)),
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  minifySyntax: true,
  minifyWhitespace: true,
  sourcemap: true,
  legalComments: 'linked',
  logLevel: 'warning',
  banner: {
    js: "import { createRequire as createRequireOf } from 'node:module'; const require = createRequireOf(import.meta.url); const __dirname = import.meta.dirname; const __filename = import.meta.filename;",
  },
});
// The fonts that packs are drawn with.
await mkdir(new URL('fonts/', out));
const { resolve } = createRequire(import.meta.url);
for (const weight of ['400Regular', '700Bold']) {
  const file = `Arimo_${weight}.ttf`;
  await copyFile(resolve(`@expo-google-fonts/arimo/${weight}/${file}`), new URL(`fonts/${file}`, out));
}
const start = {
  name: 'ipmo-hub-bot',
  private: true,
  type: 'module',
  engines: { node: '>=20.19' },
  scripts: { start: 'node main.mjs' },
};
await writeFile(new URL('package.json', out), `${JSON.stringify(start, undefined, 2)}\n`);
