import type { GraphAnswer } from '../pipeline/graphClient';
import { beginReading } from './reading';
import type { RefreshPorts } from './refreshPorts';

/**
 * Learns where the lists are. On a first visit their ids are not known; Graph takes a list's title for its id, so the first pages are asked for beside the ids, not
 * after them, and are answered here by list name. What was asked for in vain is begun again by the list's id.
 */
export const openLists = async (
  { graph, directory, states, pageSize, isMine }: RefreshPorts,
  names: readonly string[],
): Promise<Map<string, GraphAnswer>> => {
  if (directory.known) {
    await directory.prepare(names, graph);
    return new Map();
  }
  const begun = names.flatMap((name) => {
    const [list, state] = [directory.guess(name), states.get(name)];
    if (!list || !state) return [];
    // The read begins now, so that what is written while it is under way is not taken for gone.
    state.reading = beginReading(state, list, pageSize, false);
    return [{ name, state, reading: state.reading }];
  });
  try {
    const requests = begun.map(({ reading }) => ({ method: 'GET', path: reading.next }) as const);
    const [answers] = await Promise.all([graph.batch(requests), directory.prepare(names, graph)]);
    const ahead = new Map<string, GraphAnswer>();
    begun.forEach(({ name, state, reading: { own } }, index) => {
      if (!isMine(name)) return;
      const [answer, list] = [answers[index], directory.peek(name)];
      if (!list) delete state.reading;
      else if (answer?.status === 200) ahead.set(name, answer);
      // A page of the list itself may be older than what was written during the guess, too.
      else state.reading = { ...beginReading(state, list, pageSize, false), own };
    });
    return ahead;
  } catch (error) {
    for (const { state, reading } of begun) if (state.reading === reading) delete state.reading;
    throw error;
  }
};
