import type { LocalService, Person, Tokens } from './LocalService';

export const createLocalService = (graph: string, fetch: typeof globalThis.fetch): LocalService => {
  const ask = async (path: string, body?: object): Promise<unknown> => {
    const init = body && {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    };
    const response = await fetch(`${graph}/_local/${path}`, init);
    if (!response.ok) throw new Error(await refusalIn(response));
    return response.json();
  };
  const offsetIn = (answer: unknown): number => (answer as { offsetMs: number }).offsetMs;
  return {
    people: async () => ((await ask('users')) as { value: readonly Person[] }).value,
    tokens: async (wanted) => (await ask('tokens', { ...wanted, idToken: true })) as Tokens,
    clockOffset: async () => offsetIn(await ask('clock')),
    setClock: async (to) => offsetIn(await ask('clock', to)),
    sweep: () => ask('sweep', {}),
  };
};

/** The server's own sentence, or its status. */
export const refusalIn = async (response: Response): Promise<string> => {
  const body: unknown = await response.json().catch(() => undefined);
  const error = typeof body === 'object' && body !== null && 'error' in body ? body.error : undefined;
  return typeof error === 'string' ? error : `The local server answered ${String(response.status)}.`;
};
