// The arrows of the architecture, outside in: bot, tabs, infra → teams-app; inside it domain ← lists ← graph ← usecases ← cards.
const inside = (layer, allowed) => ({
  name: `teams-app/${layer} points inward`,
  severity: 'error',
  from: { path: `^teams-app/src/${layer}/` },
  to: { path: '^teams-app/src/', pathNot: `^teams-app/src/(${[layer, ...allowed].join('|')})/` },
});

const outside = (name, allowed) => ({
  name: `${name} imports only ${allowed.join(', ')}`,
  severity: 'error',
  from: { path: `^${name}/` },
  to: { path: '^(teams-app|bot|tabs|manifest|infra|tests)/', pathNot: `^(${[name, ...allowed].join('|')})/` },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    inside('errors', []),
    inside('domain', []),
    inside('words', ['domain']),
    inside('lists', ['domain', 'errors', 'words']),
    inside('links', []),
    inside('search', ['domain', 'lists']),
    inside('graph', ['domain', 'lists', 'errors', 'words']),
    inside('usecases', ['domain', 'lists', 'graph', 'errors', 'words']),
    inside('imports', ['domain', 'lists', 'graph', 'usecases', 'errors', 'words']),
    inside('exports', ['domain', 'lists', 'imports', 'errors', 'words']),
    inside('cards', ['domain', 'lists', 'graph', 'usecases', 'errors', 'words']),
    inside('packs', ['domain', 'lists', 'errors', 'words']),
    outside('teams-app', []),
    outside('bot', ['teams-app']),
    outside('tabs', ['teams-app']),
    outside('infra', ['teams-app']),
    outside('manifest', ['teams-app', 'bot', 'tabs']),
    {
      name: 'domain imports nothing outside itself but the calendar library',
      severity: 'error',
      from: { path: '^teams-app/src/domain/' },
      to: { pathNot: ['^teams-app/src/domain/', 'temporal-polyfill'] },
    },
    {
      name: 'the application runs in the browser too',
      severity: 'error',
      from: { path: '^teams-app/src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'the application knows no React and no botbuilder',
      severity: 'error',
      from: { path: '^teams-app/src/' },
      to: { path: 'node_modules/(react|react-dom|@fluentui|botbuilder|botframework-[a-z]+)/' },
    },
    {
      name: 'botbuilder lives in bot/src/channel alone',
      severity: 'error',
      from: { path: '^(bot|infra|tabs|manifest)/', pathNot: '^bot/src/channel/' },
      to: { path: 'node_modules/(botbuilder|botbuilder-core|botframework-[a-z]+)/' },
    },
    {
      name: 'the Graph client lives in teams-app/src/graph alone',
      severity: 'error',
      from: { path: '^(teams-app|bot|tabs|infra|manifest)/', pathNot: '^teams-app/src/graph/' },
      to: { path: 'node_modules/@microsoft/microsoft-graph-client/' },
    },
    {
      name: 'the local tenant learns its columns as SharePoint does',
      severity: 'error',
      from: { path: '^infra/local/' },
      to: { path: '^teams-app/src/(graph|lists|usecases|imports)/' },
    },
    { name: 'no circles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.build|\\.local)/' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
    combinedDependencies: true,
  },
};
