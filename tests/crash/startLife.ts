import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Door } from './openDoor';
import { appId, secret, type Site } from './openSite';

/** One run of the bot, in a process of its own, sweeping from the start. */
export interface Life {
  /** Kills it as soon as Teams saw so many sends of it, and a little later; resolves when it is dead, with whether it came to that. */
  killAfter(sends: number, laterMs: number, atMostMs: number): Promise<boolean>;
  /** Lets it end by itself. */
  stop(): Promise<void>;
}

/** `program` is the bot as it is deployed: one file. */
export const startLife = (
  program: string,
  { local, offsetMs }: Site,
  door: Door,
  tellFault: (line: string) => void,
): Life => {
  const { graph, tenant } = local;
  const child = spawn(process.execPath, [program], {
    env: {
      ...process.env,
      PORT: '0',
      LOG_LEVEL: 'error',
      IPMO_LOCAL: '1',
      IPMO_GRAPH: `${graph}/v1.0`,
      IPMO_SITE: tenant.siteId,
      IPMO_TENANT_ID: tenant.tenantId,
      IPMO_APP_ID: appId,
      IPMO_APP_SECRET: secret,
      IPMO_TOKEN_URL: `${graph}/${tenant.tenantId}/oauth2/v2.0/token`,
      IPMO_BOT_OPENID_METADATA: `${graph}/botframework/.well-known/openidconfiguration`,
      IPMO_BOT_LOGIN: graph,
      IPMO_BOT_SERVICE: door.origin,
      IPMO_TABS: 'http://127.0.0.1:4302',
      IPMO_SWEEP_MINUTES: '1',
      IPMO_CLOCK_OFFSET_MS: String(offsetMs),
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (data: Buffer) => tellFault(data.toString('utf8').trim()));
  const ended = once(child, 'exit');
  return {
    async killAfter(sends, laterMs, atMostMs) {
      let came = false;
      const reached = new Promise<void>((resolve) => {
        const tooLong = setTimeout(resolve, atMostMs);
        door.watch((count) => {
          if (count !== sends) return;
          came = true;
          clearTimeout(tooLong);
          setTimeout(resolve, laterMs);
        });
      });
      await Promise.race([reached, ended]);
      kill(child);
      await ended;
      door.watch(() => undefined);
      await door.quiet();
      return came;
    },
    async stop() {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
};

/** Without a chance to tidy up: SIGKILL, and TerminateProcess on Windows. */
const kill = (child: ChildProcess): void => void (child.exitCode === null && child.kill('SIGKILL'));
