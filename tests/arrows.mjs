// The architecture check: the arrows of .dependency-cruiser.cjs hold, and the tool did read the sources.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cruiser = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
const folders = ['teams-app/src', 'bot/src', 'tabs/src', 'manifest/src', 'infra'];
const run = spawnSync(
  process.execPath,
  [cruiser, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', ...folders],
  {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  },
);
if (!run.stdout) {
  process.stderr.write(`The architecture check did not run.\n${run.stderr}\n`);
  process.exit(1);
}
const { modules, summary } = JSON.parse(run.stdout);
const own = modules.filter(({ source }) => /\.tsx?$/.test(source) && !source.includes('node_modules'));
for (const { rule, from, to } of summary.violations) process.stderr.write(`${rule.name}\n    ${from} → ${to}\n`);
for (const folder of folders) {
  if (own.some(({ source }) => source.startsWith(`${folder}/`))) continue;
  process.stderr.write(`The architecture check read no module of ${folder}; it proves nothing.\n`);
  process.exit(1);
}
process.stdout.write(`Arrows: ${own.length} modules read, ${summary.violations.length} against the rules.\n`);
process.exit(summary.violations.length === 0 ? 0 : 1);
