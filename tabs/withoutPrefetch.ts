import type { Plugin } from 'vite';

/**
 * Teams' library asks Microsoft's network for the list of hosts as soon as it is loaded. It has that list built in, and asks again by itself
 * for a host that is not in it: without the question beforehand a first view has one less, and a machine without a network no error to show.
 */
export const withoutPrefetch = (): Plugin => ({
  name: 'without-prefetch',
  apply: 'build',
  transform(code, id) {
    if (!/teams-js.*[\\/]validOrigins\.js$/.test(id)) return undefined;
    const quiet = code.replace(/\b(\w+)\(\);(\s*export\s*\{[^}]*\b\1 as prefetchOriginsFromCDN)/, '$2');
    // Costs a request and nothing else.
    if (quiet === code) this.warn('Teams’ library fetches its list of hosts in another way than is known here.');
    return quiet === code ? undefined : { code: quiet, map: null };
  },
});
