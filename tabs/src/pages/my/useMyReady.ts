import type { ListName } from '@ipmo-hub/teams-app/lists';
import { useComplete } from '../../programme/useComplete';

const people: readonly ListName[] = ['people'];
const projects: readonly ListName[] = ['people', 'projects'];
const waiting: readonly ListName[] = [...projects, 'milestones', 'escalations', 'updates', 'policies'];
const due: readonly ListName[] = [
  ...projects,
  'domains',
  'milestones',
  'escalations',
  'policies',
  'meetings',
  'papers',
  'actions',
  'snoozes',
];
const asked: readonly ListName[] = [...due, 'updates', 'agendaItems'];

/** Which parts of the page can be told from what has been read: each once all lists that it counts from are here, whatever the others do. */
export interface MyReady {
  readonly people: boolean;
  readonly projects: boolean;
  readonly waiting: boolean;
  readonly due: boolean;
  readonly asked: boolean;
}

export const useMyReady = (): MyReady => ({
  people: useComplete(people),
  projects: useComplete(projects),
  waiting: useComplete(waiting),
  due: useComplete(due),
  asked: useComplete(asked),
});
