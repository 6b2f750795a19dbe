import { fileURLToPath } from 'node:url';

// One transform for all: TypeScript to CommonJS by swc. Packages that ship only ES modules are transformed as well.
const esmOnly = [
  'strip-bom',
  'jose',
  'temporal-polyfill',
  'temporal-utils',
  '@pnp',
  'fast-check',
  'pure-rand',
  'fake-indexeddb',
  '@fluentui',
  'read-excel-file',
  'write-excel-file',
  'd3-scale',
  'd3-array',
  'd3-time',
  'd3-time-format',
  'd3-format',
  'd3-interpolate',
  'd3-color',
  'internmap',
];

const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
  module: { type: 'commonjs' },
};

const project = (name) => ({
  displayName: name,
  rootDir: fileURLToPath(new URL('..', import.meta.url)),
  testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`, `<rootDir>/tests/${name}/**/*.test.tsx`],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: [],
  transform: { '\\.(tsx?|mjs|js)$': ['@swc/jest', swc] },
  transformIgnorePatterns: [`/node_modules/(?!(?:.*/node_modules/)?(${esmOnly.join('|')})/)`],
  modulePathIgnorePatterns: ['<rootDir>/.build/', '<rootDir>/.local/', '/dist/'],
});

export default {
  projects: [project('unit'), project('integration')],
  testSequencer: fileURLToPath(new URL('slowFirst.mjs', import.meta.url)),
  // For what hangs, not for what is slow.
  testTimeout: 120_000,
  maxWorkers: '100%',
};
