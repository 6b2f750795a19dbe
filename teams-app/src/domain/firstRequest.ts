import { londonClock } from './londonClock';
import type { Day, SaidRecord } from './plan';

const request = 'updateRequest/';

/** The day on which an update was asked for first, in a card of its own or in a digest; undefined when nobody was asked yet. */
export const firstRequest = (notices: ReadonlyMap<string, SaidRecord>): Day | undefined => {
  let first: string | undefined;
  for (const { key, covers = '', state, sentAt, plannedAt } of notices.values()) {
    const at = sentAt ?? plannedAt;
    if (state !== 'Sent' || (first !== undefined && at >= first)) continue;
    if (key.startsWith(request) || covers.split('\n').some((line) => line.startsWith(request))) first = at;
  }
  return first === undefined ? undefined : londonClock(new Date(first)).day;
};
