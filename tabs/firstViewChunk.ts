import { fileURLToPath } from 'node:url';

interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** What libraries and the application bring to whatever page is opened first. */
const always = [
  /node_modules[\\/](react|react-dom|scheduler)[\\/]/,
  // Nothing that a page opens with uses these shorthands.
  /@griffel[\\/](react|core)[\\/](?!.*shorthands)/,
  /react-icons[\\/]lib[\\/](utils[\\/]|svg[\\/](search|warning|print)\.)|preload-helper/,
  /teams-app[\\/]src[\\/](links|domain[\\/](day|formatDay|londonClock|views[\\/](slipOf|countByRating|readDomainPlan|\w+Standing|domainHealth)))/,
];

/**
 * Puts what the first view is made of into one file, whoever else uses a part of it: a file for each part that two pages share would be twenty
 * questions on a slow line, and packs worse. Our own modules are found by following the imports of `roots`, paths below this folder.
 */
export const firstViewChunk = (roots: readonly string[]) => {
  const own = fileURLToPath(new URL('src/', import.meta.url)).replaceAll('\\', '/');
  let found: ReadonlySet<string> | undefined;
  const plain = (id: string): string => id.replaceAll('\\', '/');
  const reached = (graph: Graph): ReadonlySet<string> => {
    const ids = new Set<string>();
    const take = (id: string): void => {
      if (ids.has(id) || !plain(id).startsWith(own)) return;
      ids.add(id);
      graph.getModuleInfo(id)?.importedIds.forEach(take);
    };
    for (const root of roots) take(fileURLToPath(new URL(root, import.meta.url)));
    return ids;
  };
  return {
    name: (id: string, graph: Graph): string | null => {
      found ??= reached(graph);
      return found.has(id) || always.some((one) => one.test(id)) ? 'first-view' : null;
    },
  };
};
