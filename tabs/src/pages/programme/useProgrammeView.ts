import { programmeOf, type ProgrammeView } from '@ipmo-hub/teams-app/domain';
import type { ListName } from '@ipmo-hub/teams-app/lists';
import { useMemo } from 'react';
import { useProgramme } from '../../programme/TabProgramme';
import { useComplete } from '../../programme/useComplete';
import { useScene, type Scene } from '../../programme/useScene';

const drawnFrom: readonly ListName[] = [
  'domains',
  'projects',
  'milestones',
  'people',
  'escalations',
  'updates',
  'meetings',
  'groups',
  'agendaItems',
  'papers',
  'policies',
];

/** Everything the programme's page draws from. */
export interface ProgrammeScene extends Scene {
  readonly programme: ProgrammeView;
  /** Whether all lists are here, or as much as can be: before that, what is missing only has not come yet. */
  readonly ready: boolean;
}

export const useProgrammeView = (): ProgrammeScene => {
  const { calendar } = useProgramme();
  const ready = useComplete(drawnFrom);
  const scene = useScene(drawnFrom);
  const { snapshot, today, policy } = scene;
  const programme = useMemo(() => programmeOf(snapshot, calendar, policy, today), [snapshot, calendar, policy, today]);
  return { ...scene, programme, ready };
};
