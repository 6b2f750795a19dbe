import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isInstalled } from '../../../../infra/start/install.mjs';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'install-'));
  mkdirSync(path.join(root, 'node_modules'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const wanted = {
  '': { name: 'a-project' },
  bot: { version: '0.1.0' },
  'node_modules/bot': { link: true, resolved: 'bot' },
  'node_modules/express': { version: '5.3.0' },
  'node_modules/only-elsewhere': { version: '1.0.0', optional: true },
  'bot/node_modules/jose': { version: '6.2.17' },
};
const present = { 'node_modules/express': { version: '5.3.0' }, 'bot/node_modules/jose': { version: '6.2.17' } };
const write = (file: string, packages: object): void =>
  writeFileSync(path.join(root, file), JSON.stringify({ lockfileVersion: 3, packages }));
/** A package's own folder, as npm leaves it. */
const unpack = (packages: object): void => {
  for (const folder of Object.keys(packages)) {
    mkdirSync(path.join(root, folder), { recursive: true });
    writeFileSync(path.join(root, folder, 'package.json'), '{}');
  }
};
const [lock, record] = ['package-lock.json', path.join('node_modules', '.package-lock.json')];

test('everything is there that is needed on this system', () => {
  write(lock, wanted);
  write(record, present);
  unpack(present);
  expect(isInstalled(root)).toBe(true);
  rmSync(path.join(root, 'node_modules', 'express'), { recursive: true });
  // Taken away since: the record alone is not believed.
  expect(isInstalled(root)).toBe(false);
});

test.each([
  ['a package is missing', { 'node_modules/express': { version: '5.3.0' } }],
  ['a package is older', { ...present, 'node_modules/express': { version: '5.2.0' } }],
  ['nothing is there', {}],
])('%s', (_what, packages) => {
  write(lock, wanted);
  write(record, packages);
  unpack(present);
  expect(isInstalled(root)).toBe(false);
});

test('an install that was interrupted has left no record, or half of one', () => {
  write(lock, wanted);
  expect(isInstalled(root)).toBe(false);
  writeFileSync(path.join(root, record), '{"packages": {"node_mod');
  expect(isInstalled(root)).toBe(false);
});
