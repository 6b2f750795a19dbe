import { groupOf, reportBackOf, seatsOf, type ReportBack } from '@ipmo-hub/teams-app/domain';
import type { ListName, Meeting, Member, ReportBack as ReportBackItem } from '@ipmo-hub/teams-app/lists';
import { useMemo } from 'react';
import { useProgramme } from '../../../programme/TabProgramme';
import { useComplete } from '../../../programme/useComplete';
import { useScene, type Scene } from '../../../programme/useScene';

const drawnFrom: readonly ListName[] = [
  'people',
  'organisations',
  'groups',
  'members',
  'meetings',
  'agendaItems',
  'papers',
  'decisions',
  'actions',
  'reportBacks',
  'projects',
  'rollouts',
  'escalations',
];

/** A meeting of which the person, or whoever they deputise for, has not told yet. */
export interface ToTell {
  readonly record: ReportBackItem;
  readonly meeting: Meeting;
  readonly seat: Member;
  readonly group: string;
  readonly back: ReportBack;
}

/** What a representative has still to tell, the nearest day first. */
export const useReportBacks = (): { readonly scene: Scene; readonly open: readonly ToTell[] } => {
  const { calendar } = useProgramme();
  const scene = useScene(drawnFrom);
  const isRead = useComplete(drawnFrom);
  const { snapshot, me } = scene;
  const open = useMemo(() => {
    if (!me || !isRead) return [];
    return [...snapshot.reportBacks.values()]
      .filter(({ toldOn }) => toldOn === undefined)
      .flatMap((record): ToTell[] => {
        const meeting = snapshot.meetings.get(record.meeting);
        const seat = snapshot.members.get(record.seat);
        const group = meeting && groupOf(meeting, snapshot);
        const now = group && seatsOf(group, snapshot, meeting.on).find((one) => one.seat.id === record.seat);
        if (!now || !seat || ![record.person, seat.deputy].includes(me.id)) return [];
        return [{ record, meeting, seat, group: group.title, back: reportBackOf(now, meeting, snapshot, calendar) }];
      })
      .sort((a, b) => (a.record.due < b.record.due ? -1 : a.record.due > b.record.due ? 1 : 0));
  }, [snapshot, me, isRead, calendar]);
  return { scene, open };
};
