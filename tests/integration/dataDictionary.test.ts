import { spawnSync } from 'node:child_process';
import path from 'node:path';

test('the data dictionary is what the lists say', () => {
  const script = path.join('teams-app', 'docs', 'dictionary.ts');
  const cwd = path.join(__dirname, '..', '..');
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, '--check'], {
    cwd,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
}, 60_000);
