import type { ListName } from '@ipmo-hub/teams-app/lists';
import type { Standing } from './createCounters';

/**
 * Why a list may be behind:
 * - `moved`: the bot said so
 * - `perhaps`: nothing is known of what moved before the bot was heard, or before it started anew
 * - `again`: it was read, and SharePoint may have kept something back
 */
export type Why = 'moved' | 'perhaps' | 'again';

/** What a tab asks the bot. */
export interface Question extends Standing {
  /** The bot's present start; `counters`: what changed in these since? */
  readonly boot: string;
  /** Is what is here of these what the bot has? */
  readonly held: readonly ListName[];
}

/** What the bot brought of the lists asked for, and how their counters stand then; the others are to be read, after so many milliseconds. */
export interface Brought {
  readonly counters: ReadonlyMap<ListName, number>;
  readonly after: number;
}

/** Puts what changed since the counters into the replica, and compares what is held. */
export type AskRelay = (question: Question) => Promise<Brought>;

/**
 * What to ask of lists that are behind: for changes where the counter is known since when, else whether they are the same.
 * `putOff` are those whose changes the bot could not give before. Undefined: nothing, or nobody.
 */
export const questionOf = (
  late: ReadonlyMap<ListName, Why>,
  told: Standing | undefined,
  current: Partial<Standing>,
  putOff: ReadonlySet<ListName>,
): Question | undefined => {
  if (!told || late.size === 0) return undefined;
  const { boot } = told;
  const counters = new Map<ListName, number>();
  const held: ListName[] = [];
  for (const [list, why] of late) {
    const counter = boot === current.boot ? current.counters?.get(list) : undefined;
    if (why === 'moved' && counter !== undefined && !putOff.has(list)) counters.set(list, counter);
    else held.push(list);
  }
  return { boot, counters, held };
};
