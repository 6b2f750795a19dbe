import { londonClock } from '../domain';
import type { Milestone, NoticeRecord } from '../lists';
import type { Context } from '../usecases';
import type { Scene } from './defineCard';

/** The scene of a notice as the programme stands now. `viewer` is left out where the card is drawn for its recipient. */
export const sceneOf = (
  { replica, calendar, now }: Pick<Context, 'replica' | 'calendar' | 'now'>,
  notice: NoticeRecord,
  rest: Pick<Scene, 'linkTo' | 'viewer' | 'teamsIdOf'>,
): Scene => ({ snapshot: replica.snapshot, calendar, today: londonClock(now()).day, notice, ...rest });

/** The milestone that a notice concerns, if it is still there. */
export const itemOf = ({ snapshot, notice }: Scene): Milestone | undefined => {
  const [, id] = /^milestones\/(\d+)$/.exec(notice.item) ?? [];
  return id === undefined ? undefined : snapshot.milestones.get(id);
};

/** Teams ids of people, as far as they are known. */
export const teamsIdsOf = ({ snapshot, teamsIdOf }: Scene, ids: readonly (string | undefined)[]): readonly string[] => {
  if (!teamsIdOf) return [];
  const found = ids.map((id) => {
    const person = id === undefined ? undefined : snapshot.people.get(id);
    return person && teamsIdOf(person);
  });
  return [...new Set(found.filter((id) => id !== undefined))];
};
