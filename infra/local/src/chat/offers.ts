import { randomUUID } from 'node:crypto';
import type { JsonObject } from '../graph/json';

/** Cards that a search found and a person may put into a conversation: only what the bot itself made. */
export interface Offers {
  /** Answers the name under which this person may take it. */
  add(person: string, card: JsonObject): string;
  take(person: string, id: string): JsonObject | undefined;
}

const mostKept = 500;

export function createOffers(newId: () => string = randomUUID): Offers {
  const kept = new Map<string, { readonly person: string; readonly card: JsonObject }>();
  return {
    add(person, card) {
      const id = newId();
      kept.set(id, { person, card });
      const [oldest] = kept.keys();
      if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
      return id;
    },
    take(person, id) {
      const offer = kept.get(id);
      return offer?.person === person ? offer.card : undefined;
    },
  };
}
