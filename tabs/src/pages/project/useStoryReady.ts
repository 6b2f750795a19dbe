import type { ListName } from '@ipmo-hub/teams-app/lists';
import { useComplete } from '../../programme/useComplete';

const projects: readonly ListName[] = ['projects'];
const plan: readonly ListName[] = ['milestones', 'people'];
const governance: readonly ListName[] = ['people', 'organisations', 'groups', 'meetings', 'domains'];
const matters: readonly ListName[] = ['escalations', 'milestones', 'people', 'policies', 'meetings', 'agendaItems'];
const verdict: readonly ListName[] = ['milestones', 'escalations', 'policies', 'rollouts', 'organisations'];
const handover: readonly ListName[] = [...verdict, 'people', 'risks', 'decisions'];
const raid: readonly ListName[] = ['risks', 'people'];
const log: readonly ListName[] = ['updates', 'decisions', 'groups', 'people'];

/** Which parts of a project's story can be told from what has been read: each once all lists that it draws from are here, whatever the others do. */
export interface StoryReady {
  readonly project: boolean;
  readonly plan: boolean;
  readonly governance: boolean;
  readonly matters: boolean;
  readonly verdict: boolean;
  readonly handover: boolean;
  readonly raid: boolean;
  readonly log: boolean;
}

export const useStoryReady = (): StoryReady => ({
  project: useComplete(projects),
  plan: useComplete(plan),
  governance: useComplete(governance),
  matters: useComplete(matters),
  verdict: useComplete(verdict),
  handover: useComplete(handover),
  raid: useComplete(raid),
  log: useComplete(log),
});
