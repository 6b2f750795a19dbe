import type { GroupNow, GroupsScene } from './useGroups';

/** What each card of a group is given. */
export interface GroupProps {
  readonly now: GroupNow;
  readonly scene: GroupsScene;
  readonly onDone: (said: string) => void;
}
