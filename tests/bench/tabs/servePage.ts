import { fileURLToPath } from 'node:url';
import { build, preview } from 'vite';

/** Builds the page on which the parties draw, as it would be shipped, and serves it. */
export const servePage = async (): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> => {
  const root = fileURLToPath(new URL('page/', import.meta.url));
  const outDir = fileURLToPath(new URL('../../../.build/bench-tabs/', import.meta.url));
  const shared = {
    root,
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
  } as const;
  await build({ ...shared, mode: 'production', build: { outDir, emptyOutDir: true, target: 'es2022' } });
  const server = await preview({ ...shared, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The page is not served');
  return { url, stop: () => server.close() };
};
