import { londonClock } from '../londonClock';
import { readNoticeKey } from '../noticeKey';
import type { Day, PlanSnapshot, SaidRecord } from '../plan';

/** A request for a project's report that somebody got, and nobody has answered. */
export interface OpenRequest {
  readonly rule: 'updateRequest' | 'silence';
  /** The day it was due, or since which nothing was heard. */
  readonly day: Day;
  readonly askedOn: Day;
  /** Whether it has a card of its own, which can become another request's; a digest's line is none. */
  readonly hasCard: boolean;
}

/** Reads what a person was asked about a project since a day (of its last report), the earliest first. */
export const requestsOpen = ({
  notices,
}: Pick<PlanSnapshot, 'notices'>): ((project: string, recipient: string, since: Day) => readonly OpenRequest[]) => {
  let byWhom: ReadonlyMap<string, readonly OpenRequest[]> | undefined;
  return (project, recipient, since) => {
    byWhom ??= readRequests(notices?.values() ?? []);
    return (byWhom.get(`${project}/${recipient}`) ?? []).filter(({ askedOn }) => askedOn >= since);
  };
};

const readRequests = (notices: Iterable<SaidRecord>): ReadonlyMap<string, readonly OpenRequest[]> => {
  const found = new Map<string, OpenRequest[]>();
  for (const { key, covers, state, plannedAt, card } of notices) {
    if (state !== 'Sent') continue;
    for (const line of card === 'digest' ? (covers ?? '').split('\n') : [key]) {
      if (!line.startsWith('updateRequest/') && !line.startsWith('silence/')) continue;
      const { rule, id, day, recipient } = readNoticeKey(line) ?? {};
      if (day === undefined || (rule !== 'updateRequest' && rule !== 'silence')) continue;
      const whom = `${id ?? ''}/${recipient ?? ''}`;
      const request = { rule, day, askedOn: londonClock(new Date(plannedAt)).day, hasCard: card !== 'digest' } as const;
      found.set(whom, [...(found.get(whom) ?? []), request]);
    }
  }
  for (const requests of found.values()) requests.sort((one, other) => (one.askedOn < other.askedOn ? -1 : 1));
  return found;
};

/** The matter of a request, which its card is of. */
export const requestMatter = (
  rule: OpenRequest['rule'],
  { project, day, recipient }: { readonly project: string; readonly day: Day; readonly recipient: string },
): string => `${rule}/projects/${project}/${day}/${recipient}`;
