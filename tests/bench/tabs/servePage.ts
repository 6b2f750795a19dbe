import { fileURLToPath } from 'node:url';
import { build, loadConfigFromFile, preview, type PluginOption, type UserConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Builds the page on which the parties draw, as it would be shipped (ours by what the tabs themselves are built with), and serves it. */
export const servePage = async (): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> => {
  const outDir = here('../../../.build/bench-tabs/');
  const tabs = await loadConfigFromFile({ command: 'build', mode: 'production' }, here('../../../tabs/vite.config.ts'));
  if (!tabs) throw new Error('The tabs’ own configuration is not there');
  const shared: UserConfig & { readonly configFile: false } = {
    root: here('page/'),
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: tabs.config.plugins?.flat().filter((one) => !isOfTheirPages(one)) ?? [],
    resolve: tabs.config.resolve ?? {},
  };
  await build({ ...shared, mode: 'production', build: { outDir, emptyOutDir: true, target: 'es2022' } });
  const server = await preview({ ...shared, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The page is not served');
  return { url, stop: () => server.close() };
};

/** They are about the tabs' own pages, of which this has none. */
const ofTheirPages: ReadonlySet<unknown> = new Set(['view-budget', 'fetched-with-page']);
const isOfTheirPages = (plugin: PluginOption): boolean =>
  typeof plugin === 'object' && plugin !== null && 'name' in plugin && ofTheirPages.has(plugin.name);
