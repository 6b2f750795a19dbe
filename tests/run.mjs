// `npm test`: every check that has to pass, on a machine with only Node and a clone.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from '../infra/start/build.mjs';
import { ensureInstalled } from '../infra/start/install.mjs';
import { nodeTooOld } from '../infra/start/nodeVersion.mjs';
import { ensureDocumentTools } from './documentTools.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const say = (line) => process.stdout.write(`${line}\n`);
const fail = (sentence) => {
  process.stderr.write(`\n${sentence}\n`);
  process.exit(1);
};

const problem = nodeTooOld() ?? ensureInstalled(root, say);
if (problem) fail(problem);

const bin = (path) => join(root, 'node_modules', path);
const results = join(root, '.build', 'results');
mkdirSync(results, { recursive: true });
const jest = (project) => [
  bin('jest/bin/jest.js'),
  '--config',
  'tests/jest.config.mjs',
  '--selectProjects',
  project,
  '--json',
  '--outputFile',
  join(results, `${project}.json`),
];

/** Names of the checks that did not end well. */
const broken = [];

/** Runs one check; its output is shown when it is done, so that checks side by side do not mix. */
const check = (name, args, { env = {}, live = false } = {}) =>
  new Promise((resolve) => {
    const started = process.hrtime.bigint();
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
    });
    const output = [];
    child.stdout?.on('data', (chunk) => output.push(chunk));
    child.stderr?.on('data', (chunk) => output.push(chunk));
    child.on('close', (code) => {
      const seconds = Number((process.hrtime.bigint() - started) / 1_000_000n) / 1000;
      if (code !== 0) process.stdout.write(Buffer.concat(output));
      say(`${code === 0 ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s)`);
      if (code !== 0) broken.push(name);
      resolve();
    });
  });

const counts = { passed: 0, failed: 0 };
const countJest = (project) => {
  const file = join(results, `${project}.json`);
  if (!existsSync(file)) fail(`The ${project} tests left no result.`);
  const { numPassedTests, numFailedTests, numPendingTests, numTotalTests } = JSON.parse(readFileSync(file, 'utf8'));
  if (numTotalTests === 0 || numPendingTests > 0)
    fail(`The ${project} tests ran ${numTotalTests}, skipped ${numPendingTests}: all must run.`);
  counts.passed += numPassedTests;
  counts.failed += numFailedTests;
};
const countBrowser = () => {
  const file = join(results, 'e2e.json');
  if (!existsSync(file)) fail('The browser tests left no result.');
  const { stats } = JSON.parse(readFileSync(file, 'utf8'));
  if (stats.expected === 0 || stats.skipped > 0 || stats.flaky > 0)
    fail(
      `The browser tests ran ${stats.expected}, skipped ${stats.skipped}, flaky ${stats.flaky}: all must run and pass at once.`,
    );
  counts.passed += stats.expected;
  counts.failed += stats.unexpected;
};

const all = (...checks) => Promise.all(checks);

await all(
  check('types', [bin('typescript/bin/tsc'), '-b']),
  check('lint', [
    bin('eslint/bin/eslint.js'),
    '.',
    '--max-warnings',
    '0',
    '--cache',
    '--cache-location',
    '.build/eslint',
  ]),
  check('format', [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']),
  check('arrows', ['tests/arrows.mjs']),
  check('nothing unused', [bin('knip/bin/knip.js')]),
  check('manifest', ['--import', 'tsx', 'manifest/src/main.ts']),
);
await all(check('unit', jest('unit')));
countJest('unit');
const unbuilt = await ensureBuilt(root, say);
if (unbuilt) fail(unbuilt);
ensureDocumentTools(say);
await all(check('integration', jest('integration')));
countJest('integration');
const { findBrowser } = await import('./browser.mjs');
const browser = await findBrowser(say).catch((error) => fail(error.message));
const e2e = [bin('@playwright/test/cli.js'), 'test', '--config', 'tests/e2e/playwright.config.ts'];
await all(
  check('browser', e2e, { env: { IPMO_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: join(results, 'e2e.json') } }),
);
countBrowser();

say(`\n${counts.passed} passed, ${counts.failed} failed`);
// Last, where it is looked for: a check that counts no tests may be the one that failed.
if (broken.length > 0) say(`Not in order: ${broken.join(', ')}`);
process.exit(broken.length === 0 && counts.failed === 0 ? 0 : 1);
