import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { commands, extension } from '@ipmo-hub/bot/commands';
import { pages } from '@ipmo-hub/tabs/pages';
import { createManifest } from './createManifest';
import { packApp } from './packApp';
import { readSettings } from './settings';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const { version } = JSON.parse(readFileSync(here('../../package.json'), 'utf8')) as { version: string };
const { settings, problems } = readSettings(process.env, version);
const icons = {
  color: readFileSync(here('../icons/color.svg'), 'utf8'),
  outline: readFileSync(here('../icons/outline.svg'), 'utf8'),
};
const manifest = createManifest(pages, commands, extension, settings);
const pack = await packApp(manifest, icons);
const all = [...problems, ...pack.problems];
if (all.length > 0) {
  process.stderr.write(`The Teams package was not written:\n${all.map((problem) => `  ${problem}\n`).join('')}`);
  process.exitCode = 1;
} else {
  mkdirSync(here('../dist'), { recursive: true });
  writeFileSync(here('../dist/manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  writeFileSync(here('../dist/ipmo-hub.zip'), pack.zip);
  process.stdout.write(
    `manifest/dist/ipmo-hub.zip: ${String(pages.length)} pages, ${String(commands.length)} commands, valid against schema ${manifest.manifestVersion}.\n`,
  );
}
