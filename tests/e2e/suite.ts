import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { test as base, type FrameLocator, type Locator, type Page } from '@playwright/test';
import { programOf } from './programs';

export interface Running {
  readonly host: string;
  readonly graph: string;
  /** For good: a file that does this has a suite of its own. */
  stopBot(): Promise<void>;
}

export interface Walker {
  readonly running: Running;
  /** Opens the host page as somebody, at a tab. */
  become(person: string, tab?: string): Promise<void>;
  /** Object id of somebody in the demo. */
  idOf(person: string): string;
  /** The tab inside the host page. */
  readonly tab: FrameLocator;
  /** Messages of the conversation on view that hold a text, newest last. */
  card(text: string): Locator;
  runBot(): Promise<void>;
}

/** The whole suite as `npm start` runs it, in a process of its own, as long as it is used. */
export const runSuite = async (use: (running: Running) => Promise<void>): Promise<void> => {
  const child = spawn(process.execPath, [programOf('tests/e2e/fixture/serveSuite.ts'), programOf('bot/src/main.ts')], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const { stdout } = child;
  if (!stdout) throw new Error('The suite has no output.');
  const line = await new Promise<string>((resolve, reject) => {
    createInterface({ input: stdout }).once('line', resolve);
    child.once('exit', (code) => {
      reject(new Error(`The suite ended with ${String(code)} before it was ready.`));
    });
  });
  await use({
    ...(JSON.parse(line) as Pick<Running, 'host' | 'graph'>),
    stopBot: () =>
      new Promise((resolve) => {
        child.once('message', () => {
          resolve();
        });
        child.send('stop the bot');
      }),
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.disconnect();
  await ended;
};

/** One suite for all walks of a file. */
export const test = base.extend<{ walker: Walker }, { running: Running }>({
  running: [
    // Playwright reads what a fixture needs from its parameter's pattern, so the pattern stays though it is empty.
    ({ browserName: _browser }, use) => runSuite(use),
    { scope: 'worker', timeout: 120_000 },
  ],
  walker: async ({ page, running }, use) => {
    const people = (await (await page.request.get(`${running.graph}/_local/users`)).json()) as {
      value: { id: string; displayName: string }[];
    };
    const idOf = (name: string): string => {
      const found = people.value.find(({ displayName }) => displayName === name);
      if (!found) throw new Error(`Nobody is called ${name}.`);
      return found.id;
    };
    await use(walkerOf(page, running, idOf));
  },
});

const walkerOf = (page: Page, running: Running, idOf: Walker['idOf']): Walker => ({
  running,
  idOf,
  become: async (person, tab = 'value') => {
    await page.goto(`${running.host}/?person=${idOf(person)}&tab=${tab}`);
  },
  tab: page.frameLocator('iframe'),
  card: (text) => page.getByRole('log', { name: 'Messages' }).getByRole('listitem').filter({ hasText: text }),
  runBot: async () => {
    await page.getByRole('button', { name: 'Run the bot now' }).click();
    await page.getByText(/The bot has run/).waitFor();
  },
});

export { expect } from '@playwright/test';
