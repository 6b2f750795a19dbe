import { londonClock, type NoticeList } from '../domain';
import type { Milestone, NoticeRecord } from '../lists';
import type { Context } from '../usecases';
import type { Scene, View } from './defineCard';

/** How the programme stands now. */
export const viewOf = (
  { replica, calendar, now }: Pick<Context, 'replica' | 'calendar' | 'now'>,
  rest: Pick<View, 'linkTo' | 'viewer' | 'teamsIdOf'>,
): View => ({ snapshot: replica.snapshot, calendar, today: londonClock(now()).day, ...rest });

/** The scene of a notice as the programme stands now. `viewer` is left out where the card is drawn for its recipient. */
export const sceneOf = (
  context: Pick<Context, 'replica' | 'calendar' | 'now'>,
  notice: NoticeRecord,
  rest: Pick<View, 'linkTo' | 'viewer' | 'teamsIdOf'>,
): Scene => ({ ...viewOf(context, rest), notice });

/** List and id of the item that a notice concerns; undefined when its record was edited by hand. */
export const aboutOf = ({
  notice,
}: Pick<Scene, 'notice'>): { readonly list: NoticeList; readonly id: string } | undefined => {
  const [, list, id] =
    /^(milestones|projects|escalations|papers|actions|people|meetings|decisions|reportBacks|groups)\/(\d+)$/.exec(
      notice.item,
    ) ?? [];
  return id === undefined ? undefined : { list: list as NoticeList, id };
};

/** The id of the item that a notice concerns, when it is of that list. */
export const aboutIn = (scene: Pick<Scene, 'notice'>, list: NoticeList): string => {
  const about = aboutOf(scene);
  return about?.list === list ? about.id : '';
};

/** The milestone that a notice concerns, if it is still there. */
export const itemOf = (scene: Scene): Milestone | undefined =>
  scene.snapshot.milestones.get(aboutIn(scene, 'milestones'));

/** The day the notice was decided, London's. */
export const plannedOn = ({ notice }: Pick<Scene, 'notice'>): string => londonClock(new Date(notice.plannedAt)).day;

/** Teams ids of people, as far as they are known. */
export const teamsIdsOf = ({ snapshot, teamsIdOf }: View, ids: readonly (string | undefined)[]): readonly string[] => {
  if (!teamsIdOf) return [];
  const found = ids.map((id) => {
    const person = id === undefined ? undefined : snapshot.people.get(id);
    return person && teamsIdOf(person);
  });
  return [...new Set(found.filter((id) => id !== undefined))];
};
