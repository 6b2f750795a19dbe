import type { Plugin } from 'vite';
import { chunksOf } from './chunksOf.ts';

/**
 * Has the browser fetch these modules' files while it reads the page: each is asked for only once the one before has come and run, so that on a slow line
 * the way to the plan would be as many questions one after the other. They run when they are asked for, as without this.
 */
export const fetchedWithPage = (modules: readonly string[]): Plugin => ({
  name: 'fetched-with-page',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (html, { bundle, path }) => {
      if (!bundle || path !== '/index.html') return [];
      return [...chunksOf(modules, bundle).keys()]
        .map((file) => `/${file}`)
        .filter((href) => !html.includes(href))
        .map((href) => ({ tag: 'link', attrs: { rel: 'modulepreload', crossorigin: true, href }, injectTo: 'head' }));
    },
  },
});
