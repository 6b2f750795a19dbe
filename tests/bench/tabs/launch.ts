import { chromium, type Browser } from '@playwright/test';
import { findBrowser } from '../../browser.mjs';

/** A real browser that asks nothing of the network beyond the loopback. */
export const launch = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await findBrowser((line) => process.stderr.write(`${line}\n`)),
    args: [
      '--no-sandbox',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // What a sample left behind is collected before a clock starts.
      '--js-flags=--expose-gc',
    ],
  });
