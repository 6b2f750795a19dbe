// Finds or installs a browser for the real-browser tests. Never skips: where none can be had, it says so and fails.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const candidates = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((base) => [
      join(base, 'Google/Chrome/Application/chrome.exe'),
      join(base, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};

const installed = () =>
  [process.env.IPMO_BROWSER, ...(candidates[process.platform] ?? [])].find((path) => path && existsSync(path));

const playwrightOwn = async () => {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
};

const install = (say) => {
  const cli = join(createRequire(import.meta.url).resolve('@playwright/test/package.json'), '..', 'cli.js');
  say('No browser found; trying Playwright’s download …');
  if (spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: 'inherit', timeout: 300_000 }).status === 0)
    return;
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say('Trying Debian’s package …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env, timeout: 300_000 });
    spawnSync('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-core'], {
      stdio: 'inherit',
      env,
      timeout: 600_000,
    });
  }
};

/** The path of a Chromium, Chrome or Edge. Throws one sentence when there is none and none can be installed. */
export const findBrowser = async (say) => {
  const found = () => installed() ?? undefined;
  const first = found() ?? (await playwrightOwn());
  if (first) return first;
  install(say);
  const second = found() ?? (await playwrightOwn());
  if (second) return second;
  throw new Error(
    'The browser tests need Chromium, Chrome or Edge, and none could be installed. Install one, or set IPMO_BROWSER to its path.',
  );
};
