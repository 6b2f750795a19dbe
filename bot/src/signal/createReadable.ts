import type { Budget } from '@ipmo-hub/teams-app/graph';
import type { OnBehalf } from '../identity';

export interface ReadablePorts {
  readonly onBehalf: OnBehalf;
  /** Graph with its version, without a slash at the end. */
  readonly graph: string;
  /** The site's id. */
  readonly site: string;
  readonly fetch: typeof globalThis.fetch;
  /** The app's allowance: what it asks in a person's name counts as well. */
  readonly budget: Pick<Budget, 'take' | 'learn'>;
}

/** What SharePoint shows a person of the site's lists, by their ids. */
export type Readable =
  | { readonly kind: 'lists'; readonly ids: ReadonlySet<string> }
  /** Sign-in gives no token for them, for the reason named. */
  | { readonly kind: 'refused'; readonly code: string };

/** As SharePoint's own table has it for a query over several items. */
const unitsOfAPage = 2;
const mostPages = 10;

/**
 * Asks Graph, as the person whose token it is, which lists of the site they may read: the answer is trimmed to their rights.
 * @throws Error when sign-in or Graph does not answer, or not as it should
 */
export const createReadable = (ports: ReadablePorts): ((assertion: string) => Promise<Readable>) => {
  const { onBehalf, graph, site, fetch, budget } = ports;

  const readPage = async (url: string, token: string): Promise<Response> => {
    await budget.take(unitsOfAPage, 'background');
    const headers = { Authorization: `Bearer ${token}`, Accept: 'application/json' };
    const answer = await fetch(url, { headers, signal: AbortSignal.timeout(10_000) });
    budget.learn(answer.status, answer.headers);
    return answer;
  };

  return async (assertion) => {
    const outcome = await onBehalf(assertion);
    if (outcome.kind === 'refused') return outcome;
    const ids = new Set<string>();
    let url: string | undefined = `${graph}/sites/${encodeURIComponent(site)}/lists?$select=id,displayName`;
    for (let pages = 0; url !== undefined; pages += 1) {
      const answer = await readPage(url, outcome.token);
      // The site is not for them.
      if (answer.status === 403 || answer.status === 404) return { kind: 'lists', ids: new Set() };
      const page = answer.ok ? listsIn(await answer.json()) : undefined;
      if (!page || pages === mostPages)
        throw new Error(`Graph does not say what a person may read (${String(answer.status)}).`);
      for (const id of page.ids) ids.add(id);
      // A person's token goes nowhere but to Graph.
      url = page.next?.startsWith(`${graph}/`) === true ? page.next : undefined;
    }
    return { kind: 'lists', ids };
  };
};

const listsIn = (body: unknown): { readonly ids: readonly string[]; readonly next: string | undefined } | undefined => {
  const { value, '@odata.nextLink': next } = (body ?? {}) as Readonly<Record<string, unknown>>;
  if (!Array.isArray(value)) return undefined;
  const ids = value.flatMap((entry: unknown) => {
    const { id } = (entry ?? {}) as { readonly id?: unknown };
    return typeof id === 'string' ? [id] : [];
  });
  return { ids, next: typeof next === 'string' ? next : undefined };
};
