import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const packagesIn = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
};

/**
 * Whether node_modules holds what package-lock.json names. npm writes its own record there last of all, so an install that was
 * interrupted has none, or an older one; a folder may still have been taken away since. Optional packages are those of other systems.
 */
export const isInstalled = (root) => {
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const present = packagesIn(join(root, 'node_modules', '.package-lock.json'));
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    ([path, { version, link, optional }]) =>
      !path.includes('node_modules/') ||
      link ||
      optional ||
      (present[path]?.version === version && existsSync(join(root, path, 'package.json'))),
  );
};

/** Installs what package-lock.json names unless it is there. Answers one sentence when it could not be done. */
export const ensureInstalled = (root, say) => {
  if (isInstalled(root)) return undefined;
  say('Installing packages (once; one to four minutes) …');
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []];
  const result = spawnSync(command, [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: !npm && process.platform === 'win32',
  });
  if (result.status === 0) return undefined;
  return 'The packages could not be installed; the lines above say why. If they speak of the network, check it and try again.';
};
