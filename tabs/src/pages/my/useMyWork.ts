import { myWork, type MyWork } from '@ipmo-hub/teams-app/domain';
import type { ListName, Person } from '@ipmo-hub/teams-app/lists';
import { useMemo } from 'react';
import { useProgramme } from '../../programme/TabProgramme';
import { useScene, type Scene } from '../../programme/useScene';
import { useMyReady, type MyReady } from './useMyReady';

/**
 * Without the notices: they are the bot's, grow without end, and a page would have to follow all of everybody's for a few sentences of one person's. Why an
 * escalation is asked of them is told from today's rules, and where these have nothing to say today, by the reason it was raised for.
 */
const drawnFrom: readonly ListName[] = [
  'domains',
  'projects',
  'milestones',
  'people',
  'escalations',
  'updates',
  'meetings',
  'agendaItems',
  'papers',
  'actions',
  'snoozes',
  'policies',
];

/** Everything the page of one person draws from. */
export interface MyWorkScene extends Scene {
  readonly me: Person;
  readonly work: MyWork;
  readonly ready: MyReady;
}

/** Unknown is who is not in the People list; `reading` until that list is here. */
export const useMyWork = (): MyWorkScene | 'reading' | 'unknown' => {
  const { calendar } = useProgramme();
  const scene = useScene(drawnFrom);
  const ready = useMyReady();
  const { snapshot, today, me, policy } = scene;
  const read = useMemo(() => {
    if (!me) return undefined;
    return { me, work: myWork({ snapshot, policy, calendar, today, me }) };
  }, [snapshot, policy, calendar, today, me]);
  return read ? { ...scene, ...read, ready } : ready.people ? 'unknown' : 'reading';
};
