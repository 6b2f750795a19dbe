import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { builtStyles } from './builtStyles.ts';
import { builtThemes } from './builtThemes.ts';
import { compiledAtOnce } from './compiledAtOnce.ts';
import { fetchedWithPage } from './fetchedWithPage.ts';
import { firstViewChunk } from './firstViewChunk.ts';
import { inlineTokens } from './inlineTokens.ts';
import { viewBudget } from './viewBudget.ts';
import { withoutDescriptions } from './withoutDescriptions.ts';
import { withoutPrefetch } from './withoutPrefetch.ts';

const page = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

// In Teams, in the theme it has to begin with; another theme is some 1.3 KiB more. 175 KiB are the 180 KB that a first view may weigh, 253 the 260.
const firstView = [
  'src/main.tsx',
  'src/host/teamsHost.ts',
  'src/programme/openTabProgramme.ts',
  'src/pages/domain/DomainPage.tsx',
  'src/pages/domain/plan/PlanView.tsx',
];
const signIn = ['src/signIn/openSignIn.ts', '@azure/msal-browser/dist/index.mjs'];

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [
    react(),
    withoutDescriptions(),
    withoutPrefetch(),
    inlineTokens(),
    builtStyles(),
    builtThemes(),
    compiledAtOnce('src/pages/domain/plan/PlanOnAPage.tsx'),
    // In a window of its own the page does without Teams' library, which then came in vain.
    fetchedWithPage([...firstView, ...signIn]),
    viewBudget([
      { name: 'A domain’s plan', modules: firstView, most: 175 },
      { name: 'A domain’s plan and the sign-in library', modules: [...firstView, ...signIn], most: 253 },
    ]),
  ],
  resolve: {
    alias: [
      { find: /^.*\/node_modules\/debug\/src\/browser\.js$/, replacement: page('src/host/quietDebug.ts') },
      { find: './HTTPClientFactory', replacement: page('../teams-app/src/graph/pipeline/givenMiddleware.ts') },
      { find: './forEachCSSRule.js', replacement: page('src/app/nothingServed.ts') },
    ],
  },
  build: {
    target: 'es2022',
    // The signed-in page is what sign-in pop-ups come back to; it must not load the application.
    rolldownOptions: {
      input: { index: page('index.html'), signedIn: page('signed-in.html') },
      output: {
        codeSplitting: {
          groups: [firstViewChunk(['src/pages/domain/DomainPage.tsx', 'src/pages/domain/plan/PlanView.tsx'])],
        },
      },
      // Microsoft's client does not say that its modules do nothing by themselves; most of them are not used here.
      treeshake: { moduleSideEffects: [{ test: /microsoft-graph-client/, sideEffects: false }] },
    },
    sourcemap: true,
  },
});
