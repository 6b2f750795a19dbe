import type { Browser, Page, Response } from '@playwright/test';
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { hostAddress, type Served } from '../../e2e/tabs';
import { median, printTable } from '../table';

const rounds = 5;
/** KB after gzip that a first view may transfer, without and with the sign-in library. */
const limits = { view: 180, signedIn: 260 } as const;
/** Only the sign-in library and what opens it speak of this. */
const signInMark = /acquireTokenSilent|msal\.js\.browser/;

interface Visit {
  readonly ms: number;
  /** Bytes after gzip, of pages and scripts alone. */
  readonly view: number;
  readonly signIn: number;
  readonly files: number;
}

const visit = async (page: Page, served: Served, again: boolean): Promise<Visit> => {
  const bodies: Promise<string>[] = [];
  const note = (response: Response): void => {
    const { origin, pathname } = new URL(response.url());
    if (origin === served.tabs && !pathname.endsWith('.map')) bodies.push(response.text().catch(() => ''));
  };
  page.on('response', note);
  if (again) await page.reload();
  else await page.goto(hostAddress(served, { path: '/domain/VAL' }));
  const tab = page.frameLocator('iframe').locator('html');
  const shown = await tab.evaluate(() => (window as unknown as { plan: Promise<number> }).plan);
  const ms = shown - (await page.evaluate(() => performance.timeOrigin));
  page.off('response', note);
  const texts = await Promise.all(bodies);
  const size = (chosen: readonly string[]): number => chosen.reduce((sum, text) => sum + gzipSync(text).length, 0);
  const signIn = texts.filter((text) => signInMark.test(text));
  return { ms, view: size(texts.filter((text) => !signIn.includes(text))), signIn: size(signIn), files: texts.length };
};

/** Notes in every frame when its plan's first row was painted, on the clock of all frames: whoever asks from outside asks now and then. */
const notePlan = (): void => {
  const plan = new Promise<number>((resolve) => {
    new MutationObserver((_changes, observer) => {
      if (!document.querySelector('[role=row][aria-level]')) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        setTimeout(() => {
          resolve(performance.timeOrigin + performance.now());
        });
      });
    }).observe(document, { childList: true, subtree: true });
  });
  Object.assign(window, { plan });
};

/** First and second visit of the built tabs in a host that speaks Teams' protocol; true when a limit is broken. */
export const measureViews = async (browser: Browser): Promise<boolean> => {
  const entry = fileURLToPath(new URL('../../e2e/fixture/serve.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', entry], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  const { stdout } = child;
  if (!stdout) throw new Error('The suite has no output to be read');
  const served = await new Promise<Served>((resolve) => {
    createInterface({ input: stdout }).once('line', (line) => {
      resolve(JSON.parse(line) as Served);
    });
  });
  const first: Visit[] = [];
  const warm: Visit[] = [];
  try {
    for (let round = 0; round < rounds; round += 1) {
      const context = await browser.newContext();
      await context.addInitScript(notePlan);
      const page = await context.newPage();
      first.push(await visit(page, served, false));
      // What was read is kept a moment later.
      await page.waitForFunction(() => true, undefined, { polling: 1_500 });
      warm.push(await visit(page, served, true));
      await context.close();
    }
  } finally {
    child.disconnect();
  }
  const view = median(first.map((one) => one.view)) / 1_000;
  const whole = view + median(first.map(({ signIn }) => signIn)) / 1_000;
  printTable(
    ['what', 'value', 'limit'],
    [
      ['first view, KB after gzip', view.toFixed(1), limits.view],
      ['the same with the sign-in library', whole.toFixed(1), limits.signedIn],
      ['files', median(first.map(({ files }) => files)), ''],
      ['first view, ms until the plan shows', median(first.map(({ ms }) => ms)).toFixed(0), ''],
      ['warm view, ms until the plan shows', median(warm.map(({ ms }) => ms)).toFixed(0), ''],
    ],
  );
  return view > limits.view || whole > limits.signedIn;
};
