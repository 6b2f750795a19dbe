import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '../refusals';

export interface BotProcess {
  readonly origin: string;
  readonly process: ChildProcess;
  stop(): Promise<void>;
}

/**
 * Starts the bot in a process of its own, as it runs in the cloud, and waits until it listens. Rejects with one sentence when it does not.
 * `built` is the bot made one file; without, its source runs.
 */
export const startBot = async (
  root: string,
  environment: Readonly<Record<string, string>>,
  built?: string,
): Promise<BotProcess> => {
  const program = built === undefined ? ['--import', 'tsx', path.join(root, 'bot', 'src', 'main.ts')] : [built];
  const child = spawn(process.execPath, program, {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const origin = await new Promise<string>((resolve, reject) => {
    child.on('message', (message) => {
      if (isListening(message)) resolve(message.origin);
    });
    child.once('exit', (code) => {
      reject(new Refusal('bot.ended', { facts: { code: String(code) } }));
    });
  });
  await untilReady(origin);
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
  return {
    origin,
    process: child,
    stop: async () => {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
};

/** The bot answers Teams once it has read the programme. */
const untilReady = async (origin: string): Promise<void> => {
  for (let tries = 0; tries < 300; tries += 1) {
    const { ok } = await fetch(`${origin}/healthz`);
    if (ok) return;
    await sleep(100);
  }
  throw new Refusal('bot.silent');
};

const isListening = (message: unknown): message is { readonly kind: 'listening'; readonly origin: string } =>
  typeof message === 'object' &&
  message !== null &&
  'kind' in message &&
  message.kind === 'listening' &&
  'origin' in message;
