import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface BenchTenant {
  readonly graph: string;
  readonly site: string;
  readonly token: string;
  admin(method: string, path: string, body?: object): Promise<Record<string, unknown>>;
  stop(): void;
}

/** The local tenant in a process of its own, so that its work does not count as the client's. Metered, never refusing. */
export const startTenant = async (): Promise<BenchTenant> => {
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const args = ['--import', 'tsx', 'infra/cli/tenant.ts', '--port', '0', '--database', ':memory:', '--no-throttle'];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const line = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once('line', resolve);
    child.once('exit', (code) => {
      reject(new Error(`The tenant ended with ${String(code)}.`));
    });
  });
  const { graph, site, tokens } = JSON.parse(line) as { graph: string; site: string; tokens: { owner: string } };
  const admin: BenchTenant['admin'] = async (method, path, body) => {
    const response = await fetch(new URL(path, graph), {
      method,
      headers: { 'Content-Type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    return response.status === 204 ? {} : ((await response.json()) as Record<string, unknown>);
  };
  return { graph, site, token: tokens.owner, admin, stop: () => void child.kill() };
};
