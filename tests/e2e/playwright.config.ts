import { defineConfig } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

const reading = ['frame', 'looks', 'overlays', 'palette', 'programme'].map((name) => `${name}.spec.ts`);

export default defineConfig({
  testDir: path('.'),
  globalSetup: path('globalSetup.ts'),
  outputDir: path('../../.build/e2e'),
  fullyParallel: false,
  workers: 2,
  // Projects share no worker: each file has a suite of its own, and what one writes no other finds. Files that write nothing share one a worker.
  projects: [
    { name: 'reading', testMatch: reading },
    ...readdirSync(path('.'))
      .filter((file) => file.endsWith('.spec.ts') && !reading.includes(file))
      .map((file) => ({ name: file.replace('.spec.ts', ''), testMatch: file })),
  ],
  retries: 0,
  forbidOnly: true,
  // For what hangs, not for what is slow: a busy machine takes three times as long.
  timeout: 150_000,
  expect: { timeout: 20_000 },
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ?? path('../../.build/results/e2e.json') }],
  ],
  use: {
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1280, height: 800 },
    // Recording every test makes all of them a tenth slower: `IPMO_TRACE=on` records those that fail.
    trace: process.env['IPMO_TRACE'] === 'on' ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(process.env['IPMO_BROWSER'] ? { executablePath: process.env['IPMO_BROWSER'] } : {}),
      // Nothing but the loopback is asked for anything.
      args: [
        '--no-sandbox',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
});
