import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const lockStamp = (root) =>
  createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');

/**
 * Installs what package-lock.json names unless a finished install of exactly that is there. The stamp is written after npm has
 * succeeded, so an install that was interrupted is done again. Answers one sentence when it could not be done.
 */
export const ensureInstalled = (root, say) => {
  const stampFile = join(root, 'node_modules', '.ipmo-installed');
  const wanted = lockStamp(root);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return undefined;
  say('Installing packages (once; one to four minutes) …');
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []];
  const result = spawnSync(command, [...args, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: !npm && process.platform === 'win32',
  });
  if (result.status !== 0) {
    return 'The packages could not be installed. Check the network and the lines above, delete the folder node_modules, and try again.';
  }
  writeFileSync(stampFile, wanted);
  return undefined;
};
