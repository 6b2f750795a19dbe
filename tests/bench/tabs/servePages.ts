import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, loadConfigFromFile, preview, type Plugin, type PluginOption, type UserConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export const parties = ['ours', 'dhtmlx', 'svar', 'dataGrid'] as const;
export type Party = (typeof parties)[number];

/** Each party's page. */
export interface Pages {
  readonly urlOf: (party: Party) => string;
  readonly stop: () => Promise<void>;
}

/** Builds the pages on which the parties draw, each for itself, as they would be shipped (with what the tabs themselves are built with), and serves them. */
export const servePages = async (): Promise<Pages> => {
  const outDir = here('../../../.build/bench-tabs/');
  const tabs = await loadConfigFromFile({ command: 'build', mode: 'production' }, here('../../../tabs/vite.config.ts'));
  if (!tabs) throw new Error('The tabs’ own configuration is not there');
  const shared: UserConfig & { readonly configFile: false } = {
    root: here('page/'),
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [...(tabs.config.plugins?.flat().filter((one) => !isOfTheirPages(one)) ?? []), compiledAtOnce],
    resolve: tabs.config.resolve ?? {},
  };
  // One after the other: built together they would share chunks, and only entries are compiled at once.
  for (const party of parties)
    await build({
      ...shared,
      base: './',
      plugins: [shared.plugins, named(party)],
      mode: 'production',
      build: { outDir: join(outDir, party), emptyOutDir: true, target: 'es2022' },
    });
  const server = await preview({ ...shared, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The pages are not served');
  return { urlOf: (party) => new URL(`${party}/`, url).href, stop: () => server.close() };
};

/** The page is one for all, with the party's name to be put in. */
const named = (party: Party): Plugin => ({
  name: 'named',
  transformIndexHtml: { order: 'pre', handler: (html) => html.replaceAll('PARTY', party) },
});

/** As the tabs' own first view is compiled while it loads, so is each party's. */
const compiledAtOnce: Plugin = {
  name: 'all-compiled-at-once',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'chunk' && file.isEntry) file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
    },
  },
};

/** They are about the tabs' own pages, of which this has none. */
const ofTheirPages: ReadonlySet<unknown> = new Set(['view-budget', 'fetched-with-page', 'compiled-at-once']);
const isOfTheirPages = (plugin: PluginOption): boolean =>
  typeof plugin === 'object' && plugin !== null && 'name' in plugin && ofTheirPages.has(plugin.name);
