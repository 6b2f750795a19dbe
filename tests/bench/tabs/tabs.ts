import type { Browser } from '@playwright/test';
import type { Benchmark } from '../index';
import { launch } from './launch';
import { comparePlans } from './plans';
import { measureViews } from './views';

/** Each part has a browser of its own: what one leaves behind must not be in the other's times. */
const inBrowser = async <T>(part: (browser: Browser) => Promise<T>): Promise<T> => {
  const browser = await launch();
  try {
    return await part(browser);
  } finally {
    await browser.close();
  }
};

const run = async (): Promise<void> => {
  const broken = await inBrowser(measureViews);
  await inBrowser(comparePlans);
  if (broken) {
    process.stderr.write('A first view weighs more than it may.\n');
    process.exitCode = 1;
  }
};

export const tabs: Benchmark = {
  describe: 'what a first view transfers, and the plan on a page beside other time lines, in a real browser',
  run,
};
