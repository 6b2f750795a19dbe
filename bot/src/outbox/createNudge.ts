import type { NoticeRecord, Person } from '@ipmo-hub/teams-app/lists';
import type { Suite } from '../createSuite';
import type { Teamwork } from './teamwork';

/**
 * Tells a person of a card that was changed in place and asks something new of them: such a change is silent in Teams. Answers the fault when they
 * could not be told; the card stands all the same.
 */
export type Nudge = (notice: NoticeRecord, person: Person) => Promise<unknown>;

const hourMs = 3_600_000;

/** Not within an hour of anything else that they were told with a sound: one look at Teams shows both. */
export const createNudge = (suite: Suite, { notify }: Pick<Teamwork, 'notify'>): Nudge => {
  /** By person: when they were nudged. */
  const nudged = new Map<string, number>();

  const toldSince = ({ id }: Person, moment: number): boolean => {
    if ((nudged.get(id) ?? -Infinity) >= moment) return true;
    for (const { recipient, sentAt } of suite.programme.replica.snapshot.notices.values())
      if (recipient === id && sentAt !== undefined && Date.parse(sentAt) >= moment) return true;
    return false;
  };

  return async (notice, person) => {
    const present = suite.now().getTime();
    if (!notify || person.objectId === undefined || toldSince(person, present - hourMs)) return undefined;
    nudged.set(person.id, present);
    const outcome = await notify(person.objectId, notice.title);
    if (outcome.kind === 'done') return undefined;
    // They were not told, so the next change may.
    nudged.delete(person.id);
    return outcome.fault;
  };
};
