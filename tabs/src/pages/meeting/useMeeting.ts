import {
  currentItemOf,
  groupOf,
  mayRunGroup,
  meetingView,
  whoRunsGroup,
  type CurrentItem,
  type MeetingView,
} from '@ipmo-hub/teams-app/domain';
import type { ListName, Meeting } from '@ipmo-hub/teams-app/lists';
import { useMemo } from 'react';
import { useAddress, useSearch } from '../../app/AddressContext';
import { useProgramme } from '../../programme/TabProgramme';
import { useComplete } from '../../programme/useComplete';
import { useScene, type Scene } from '../../programme/useScene';
import { findMeeting } from './findMeeting';
import { useMinute } from './useMinute';

const drawnFrom: readonly ListName[] = [
  'people',
  'organisations',
  'groups',
  'members',
  'interests',
  'meetings',
  'agendaItems',
  'papers',
  'decisions',
  'actions',
  'attendances',
  'minuteNotes',
  'votes',
  'packs',
  'reportBacks',
  'projects',
  'rollouts',
  'updates',
  'escalations',
  'policies',
];

/** Everything the page of one meeting draws from. */
export interface MeetingPageScene extends Scene {
  /** As the lists have it. */
  readonly meeting: Meeting;
  readonly view: MeetingView;
  /** The item that is looked at: the one in the address, else the one being taken, else the first. */
  readonly shown: CurrentItem | undefined;
  /** May prepare and run it. */
  readonly mayRun: boolean;
  /** Who may, in words. */
  readonly whoRuns: string;
  /** Opens an item; none shows the one being taken. */
  readonly select: (item: string | undefined) => void;
}

/** A meeting by its reference or its group's; `gone` when there is none, `reading` until the lists are here. */
export const useMeeting = (entity: string): MeetingPageScene | 'reading' | 'gone' => {
  const { calendar, now } = useProgramme();
  const scene = useScene(drawnFrom);
  const isRead = useComplete(drawnFrom);
  const minute = useMinute();
  const address = useAddress();
  const item = new URLSearchParams(useSearch()).get('item');
  const { snapshot, today, me, policy } = scene;
  const read = useMemo(() => {
    const meeting = findMeeting(entity, snapshot, { today, me });
    if (!meeting) return undefined;
    // What was written since the minute began counts as well.
    const at = minute.getTime() > now().getTime() ? minute : now();
    const view = meetingView(meeting, snapshot, { now: at, policy, calendar });
    const wanted = view.items.find((line) => line.item.id === item);
    const current = view.items.find((line) => line.item.id === view.current?.item.id);
    const line = wanted ?? current ?? view.items[0];
    const group = groupOf(meeting, snapshot);
    return {
      meeting,
      view,
      shown: line && currentItemOf(line, snapshot, at),
      mayRun: me !== undefined && mayRunGroup(me, group, snapshot, meeting),
      whoRuns: whoRunsGroup(group, snapshot),
    };
  }, [entity, snapshot, today, me, policy, calendar, now, minute, item]);
  const select = (id: string | undefined): void => {
    const search = new URLSearchParams(address.search);
    if (id === undefined) search.delete('item');
    else search.set('item', id);
    const query = search.toString();
    address.go({ search: query === '' ? '' : `?${query}` });
  };
  if (!isRead) return 'reading';
  return read ? { ...scene, ...read, select } : 'gone';
};
