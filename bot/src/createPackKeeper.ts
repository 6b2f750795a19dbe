import { londonClock, newestPack, packDue } from '@ipmo-hub/teams-app/domain';
import type { Suite } from './createSuite';

/** Freezes the packs that are due; answers how many versions it made. */
export type PackKeeper = () => Promise<number>;

/** Making a pack is work: one that could not be made is tried again after so long, not with every sweep. */
const againAfterMs = 30 * 60_000;

/** Freezes packs by themselves when their day has come (see packDue): each at most once a day, whatever came of it. */
export const createPackKeeper = (suite: Suite, onFault: (fault: unknown, about: string) => void): PackKeeper => {
  /** By meeting: the day it was last looked at. */
  const looked = new Map<string, string>();
  /** By meeting: when it last failed. */
  const failed = new Map<string, number>();

  return async () => {
    const { freeze } = suite;
    if (!freeze) return 0;
    const { snapshot } = suite.programme.replica;
    const context = suite.contextFor();
    let made = 0;
    for (const meeting of [...snapshot.meetings.values()]) {
      const now = suite.now();
      const newest = newestPack(snapshot.packs.values(), meeting);
      const scene = { policy: suite.policy(), calendar: context.calendar, now, frozenAt: newest?.frozenAt };
      const { day } = londonClock(now);
      const due = packDue(meeting, scene);
      if (due === undefined || (due === 'look' && looked.get(meeting.id) === day)) continue;
      if (now.getTime() - (failed.get(meeting.id) ?? -Infinity) < againAfterMs) continue;
      try {
        const outcome = await freeze(context, meeting);
        if (outcome.kind === 'refused') {
          // Somebody else is at it, who may not finish.
          failed.set(meeting.id, now.getTime());
          continue;
        }
        looked.set(meeting.id, day);
        failed.delete(meeting.id);
        if (outcome.kind === 'frozen') made += 1;
      } catch (fault) {
        failed.set(meeting.id, now.getTime());
        onFault(fault, `pack of meeting ${meeting.id}`);
      }
    }
    return made;
  };
};
