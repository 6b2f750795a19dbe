import type { Benchmark } from '../index';
import { launch } from './launch';
import { comparePlans } from './plans';
import { measureViews } from './views';

const run = async (): Promise<void> => {
  const browser = await launch();
  try {
    const broken = await measureViews(browser);
    await comparePlans(browser);
    if (broken) {
      process.stderr.write('A first view weighs more than it may.\n');
      process.exitCode = 1;
    }
  } finally {
    await browser.close();
  }
};

export const tabs: Benchmark = {
  describe: 'what a first view transfers, and the plan on a page beside other time lines, in a real browser',
  run,
};
