import type { GraphAnswer, GraphClient, GraphRequest } from '../pipeline/graphClient';

/** One request goes alone, several in a batch. */
export const sendAll = async (
  graph: GraphClient,
  requests: readonly GraphRequest[],
): Promise<readonly GraphAnswer[]> => {
  const [only, ...others] = requests;
  if (only === undefined) return [];
  return others.length === 0 ? [await graph.request(only)] : graph.batch(requests);
};
