import { execFile } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { programOf } from './programs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

/** What `npm run import -- FILE` runs, into the suite that runs. */
export const importFile = async (
  graph: string,
  name: string,
  text: string,
): Promise<{ code: number; output: string }> => {
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'ipmo-import-')), name);
  await writeFile(file, text);
  const options = { cwd: root, env: { ...process.env, IPMO_LOCAL_ORIGIN: graph } };
  return run(process.execPath, [programOf('infra/cli/import.ts'), file], options).then(
    ({ stdout }) => ({ code: 0, output: stdout }),
    (error: unknown) => {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { code, output: stdout + stderr };
    },
  );
};
