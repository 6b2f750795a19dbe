import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is built before a start, and the sources that make a build stale. */
const parts = [
  {
    name: 'the tabs',
    args: ['build', '--logLevel', 'warn'],
    cwd: 'tabs',
    output: 'tabs/dist/index.html',
    sources: [
      'tabs/src',
      'tabs/public',
      'tabs/vite.config.ts',
      'tabs/index.html',
      'teams-app/src',
      'package-lock.json',
    ],
  },
  {
    name: 'the host page',
    args: ['build', '--config', 'local/host/vite.config.ts', '--logLevel', 'warn'],
    cwd: 'infra',
    output: 'infra/local/host/dist/index.html',
    sources: [
      'infra/cardView',
      'infra/local/host/src',
      'infra/local/host/vite.config.ts',
      'infra/local/host/index.html',
      'package-lock.json',
    ],
  },
];

const filesBelow = (path) => {
  let entries;
  try {
    entries = readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOTDIR') return [path];
    if (error.code === 'ENOENT') return [];
    throw error;
  }
  return entries.flatMap((entry) => filesBelow(join(path, entry.name))).sort();
};

const fingerprint = (root, sources) => {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesBelow(join(root, source))))
    hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
};

const run = (root, part) =>
  new Promise((resolve) => {
    const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
    // Whatever the caller's own is: another one builds React for developers, half as heavy again.
    const env = { ...process.env, NODE_ENV: 'production' };
    const options = { cwd: join(root, part.cwd), stdio: 'inherit', env };
    spawn(process.execPath, [vite, ...part.args], options).on('close', resolve);
  });

/** Builds what its sources have outgrown. Answers one sentence when a build failed. */
export const ensureBuilt = async (root, say) => {
  mkdirSync(join(root, '.build'), { recursive: true });
  for (const part of parts) {
    const stampFile = join(root, '.build', `${part.cwd}.stamp`);
    const wanted = fingerprint(root, part.sources);
    const current = existsSync(stampFile) && existsSync(join(root, part.output)) ? readFileSync(stampFile, 'utf8') : '';
    if (current === wanted) continue;
    say(`Building ${part.name} …`);
    if ((await run(root, part)) !== 0) return `Building ${part.name} failed; the lines above say where.`;
    writeFileSync(stampFile, wanted);
  }
  return undefined;
};
