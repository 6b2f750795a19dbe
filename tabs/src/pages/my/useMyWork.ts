import { myWork, policyFrom, type MyWork, type Policy } from '@ipmo-hub/teams-app/domain';
import type { ListName, Person } from '@ipmo-hub/teams-app/lists';
import { useMemo } from 'react';
import { useProgramme } from '../../programme/TabProgramme';
import { useScene, type Scene } from '../../programme/useScene';

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
  'notices',
  'policies',
];

/** Everything the page of one person draws from. */
export interface MyWorkScene extends Scene {
  readonly me: Person;
  readonly work: MyWork;
  readonly policy: Policy;
}

/** Undefined for somebody the People list does not know. */
export const useMyWork = (): MyWorkScene | undefined => {
  const { calendar } = useProgramme();
  const scene = useScene(drawnFrom);
  const { snapshot, today, me } = scene;
  const read = useMemo(() => {
    if (!me) return undefined;
    const policy = policyFrom(snapshot.policies.values());
    return { me, policy, work: myWork({ snapshot, policy, calendar, today, me }) };
  }, [snapshot, calendar, today, me]);
  return useMemo(() => (read ? { ...scene, ...read } : undefined), [scene, read]);
};
