import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

export interface PlaygroundPorts {
  /** The repository. */
  readonly root: string;
  /** A folder for its configuration and log. */
  readonly folder: string;
  /** Its configuration file. */
  readonly configFile: string;
  readonly port: number;
  /** Where the bot will listen. */
  readonly bot: string;
}

export interface Playground {
  readonly origin: string;
  stop(): Promise<void>;
}

/** Starts the Agents Playground in a process of its own, on this machine only, without its telemetry; rejects with one sentence when it does not start. */
export const openPlayground = async ({ root, folder, configFile, port, bot }: PlaygroundPorts): Promise<Playground> => {
  const origin = `http://127.0.0.1:${String(port)}`;
  const require = createRequire(path.join(root, 'infra', 'package.json'));
  const preload = pathToFileURL(path.join(root, 'infra', 'playground', 'loopbackOnly.mjs')).href;
  const child = spawn(
    process.execPath,
    [
      '--import',
      preload,
      path.join(path.dirname(require.resolve('@microsoft/m365agentsplayground/package.json')), 'cli.js'),
      'start',
      ...['--app-endpoint', `${bot}/api/messages`],
      ...['--channel-id', 'msteams'],
      ...['--port', String(port)],
      ...['--service-url', `${origin}/_connector`],
      '--disable-telemetry',
    ],
    {
      cwd: folder,
      env: {
        ...process.env,
        TEAMSAPPTESTER_BROWSER: 'none',
        M365_AGENTS_PLAYGROUND_CONFIG_PATH: configFile,
        M365_AGENTS_PLAYGROUND_LOGFILE: path.join(folder, 'playground.log'),
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  );
  const ended = new Promise<void>((resolve) => void child.once('close', () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill();
    await ended;
  };
  let said = '';
  const heard = await new Promise<number | undefined>((resolve) => {
    const hear = (chunk: Buffer): void => {
      said = (said + chunk.toString('utf8')).slice(-4000);
      const [, listening] = /Listening on (\d+)/.exec(said) ?? [];
      if (listening !== undefined) resolve(Number(listening));
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('close', () => resolve(undefined));
  });
  if (heard === undefined) throw new Error(`The Agents Playground did not start:\n${said.trim()}`);
  // It takes another port by itself, and then the bot would write to nobody.
  if (heard !== port) {
    await stop();
    throw new Error(
      `Port ${String(port)} is in use by another program. Choose another: npm run playground -- --port 56250`,
    );
  }
  return { origin, stop };
};
