import { fileURLToPath } from 'node:url';
import { bundle } from '../bundle.mjs';

/** What the tests start as processes of their own, again and again. */
const sources = [
  'tests/e2e/fixture/serve.ts',
  'tests/e2e/fixture/serveSuite.ts',
  'bot/src/main.ts',
  'infra/cli/import.ts',
] as const;

/** Where such a program is, once it is bundled. */
export const programOf = (source: (typeof sources)[number]): string =>
  fileURLToPath(new URL(`../../.build/bundled/e2e/${source.replace(/\.ts$/, '.mjs')}`, import.meta.url));

export const bundlePrograms = async (): Promise<void> => {
  await bundle('e2e', sources);
};
