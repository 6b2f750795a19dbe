import {
  hasEnded,
  leadershipGroup,
  mayRunGroup,
  meetingsOf,
  membershipOf,
  whoRunsGroup,
  type Membership,
} from '@ipmo-hub/teams-app/domain';
import type { Group, ListName, Meeting } from '@ipmo-hub/teams-app/lists';
import { useMemo } from 'react';
import { useComplete } from '../../programme/useComplete';
import { useScene, type Scene } from '../../programme/useScene';

const drawnFrom: readonly ListName[] = [
  'people',
  'organisations',
  'groups',
  'members',
  'interests',
  'meetings',
  'attendances',
  'decisions',
  'votes',
  'projects',
  'domains',
  'policies',
];

/** A group with its seats and meetings, as its line and its page show it. */
export interface GroupNow {
  readonly group: Group;
  readonly membership: Membership;
  /** Earliest first. */
  readonly meetings: readonly Meeting[];
  /** Running, else the next planned one. */
  readonly next: Meeting | undefined;
  readonly mayRun: boolean;
  readonly whoRuns: string;
}

export interface GroupsScene extends Scene {
  /** The leadership group first, then by kind and name; those that have ended last. */
  readonly groups: readonly GroupNow[];
}

const kinds: readonly Group['kind'][] = ['Leadership group', 'Domain group', 'Project group'];

export const useGroups = (): GroupsScene | 'reading' => {
  const scene = useScene(drawnFrom);
  const isRead = useComplete(drawnFrom);
  const { snapshot, today, me } = scene;
  const groups = useMemo(() => {
    const first = leadershipGroup(snapshot, today)?.id;
    return [...snapshot.groups.values()]
      .sort(
        (a, b) =>
          Number(b.id === first) - Number(a.id === first) ||
          Number(hasEnded(a, today)) - Number(hasEnded(b, today)) ||
          kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
          a.title.localeCompare(b.title, 'en'),
      )
      .map((group): GroupNow => {
        const meetings = meetingsOf(group, snapshot);
        return {
          group,
          membership: membershipOf(group, snapshot, today),
          meetings,
          next:
            meetings.find(({ state }) => state === 'Running') ??
            meetings.find(({ state, on }) => state === 'Planned' && on >= today),
          mayRun: me !== undefined && !hasEnded(group, today) && mayRunGroup(me, group, snapshot),
          whoRuns: whoRunsGroup(group, snapshot),
        };
      });
  }, [snapshot, today, me]);
  return isRead ? { ...scene, groups } : 'reading';
};
