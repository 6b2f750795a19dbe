import { test as base, type FrameLocator, type Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { objectIdOf, people } from './fixture/programme';
import { programOf } from './programs';

export interface Served {
  readonly host: string;
  readonly tabs: string;
  /** The tabs for a window of its own, outside any host. */
  readonly window: string;
  readonly graph: string;
}

export type Name = (typeof people)[number][0];

interface Visit {
  readonly as?: Name;
  readonly theme?: 'default' | 'dark' | 'contrast';
  /** Path and query of the tab. */
  readonly path?: string;
  /** False: a host that offers no sign-in. */
  readonly signIn?: boolean;
  /** In the window for setting a tab up, in a channel of this name. */
  readonly setUpIn?: string;
}

export const hostAddress = (
  served: Served,
  { as = 'Beatrix Stonecrop', theme = 'default', path = '/', signIn = true, setUpIn }: Visit,
): string => {
  const person = objectIdOf(people.findIndex(([name]) => name === as));
  const setUp: Record<string, string> = setUpIn === undefined ? {} : { frame: 'settings', channel: setUpIn };
  return `${served.host}/?${new URLSearchParams({ person, theme, path, naa: signIn ? 'yes' : 'no', ...setUp }).toString()}`;
};

/** Opens the tab inside the host page, on a page of the browser's. */
export const visitOn = async (page: Page, served: Served, visit: Visit = {}): Promise<FrameLocator> => {
  await page.goto(hostAddress(served, visit));
  return page.frameLocator('iframe');
};

/** One suite for all tests of a worker; `visit` opens the tab on the test's page. */
export const test = base.extend<{ visit: (visit?: Visit) => Promise<FrameLocator> }, { served: Served }>({
  served: [
    // Playwright reads a fixture's needs from its parameter's pattern, so the pattern stays though it is empty.
    async ({ browserName: _browser }, use) => {
      const child = spawn(process.execPath, [programOf('tests/e2e/fixture/serve.ts')], {
        stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
      });
      const { stdout } = child;
      if (!stdout) throw new Error('The suite has no output to be read');
      const line = await new Promise<string>((resolve, reject) => {
        createInterface({ input: stdout }).once('line', resolve);
        child.once('exit', (code) => {
          reject(new Error(`The suite ended with ${String(code)} before it was ready`));
        });
      });
      await use(JSON.parse(line) as Served);
      child.disconnect();
    },
    { scope: 'worker' },
  ],
  visit: async ({ page, served }, use) => {
    await use((visit) => visitOn(page, served, visit));
  },
});

export { expect } from '@playwright/test';
