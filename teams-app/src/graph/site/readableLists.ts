import type { Budget } from '../pipeline/createBudget';
import { isRecord } from '../pipeline/isRecord';
import { listsOf } from './readLists';

export interface ReadablePorts {
  /** Graph with its version, without a slash at the end. */
  readonly base: string;
  /** The site's id. */
  readonly site: string;
  readonly fetch: typeof globalThis.fetch;
  /** The app's allowance: what it asks in a person's name counts as well. */
  readonly budget: Pick<Budget, 'take' | 'learn'>;
}

/** As SharePoint's own table has it for a query over several items. */
const unitsOfAPage = 2;
const mostPages = 10;
const patienceMs = 10_000;

/**
 * Ids of a site's lists that the person whose token it is may read: Graph's answer is trimmed to their rights; none when the site is not for them. Asked once and
 * not retried, since whoever asks has a patience of its own.
 * @throws Error when Graph does not answer, or not as it should
 */
export const readableLists = async (ports: ReadablePorts, token: string): Promise<ReadonlySet<string>> => {
  const { base, site } = ports;
  const ids = new Set<string>();
  let url: string | undefined = `${base}${listsOf(site)}?$select=id,displayName`;
  for (let pages = 0; url !== undefined; pages += 1) {
    const answer = await readPage(ports, url, token);
    if (answer.status === 403 || answer.status === 404) return new Set();
    const body: unknown = answer.ok ? await answer.json() : undefined;
    if (!isRecord(body) || !Array.isArray(body.value) || pages === mostPages)
      throw new Error(`Graph does not say what a person may read (${String(answer.status)}).`);
    for (const entry of body.value as unknown[]) if (isRecord(entry) && typeof entry.id === 'string') ids.add(entry.id);
    const next = body['@odata.nextLink'];
    // A person's token goes nowhere but to Graph.
    url = typeof next === 'string' && next.startsWith(`${base}/`) ? next : undefined;
  }
  return ids;
};

const readPage = async ({ fetch, budget }: ReadablePorts, url: string, token: string): Promise<Response> => {
  await budget.take(unitsOfAPage, 'background');
  const headers = { Authorization: `Bearer ${token}`, Accept: 'application/json' };
  const answer = await fetch(url, { headers, signal: AbortSignal.timeout(patienceMs) });
  budget.learn(answer.status, answer.headers);
  return answer;
};
