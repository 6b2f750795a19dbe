import {
  mayEditProject,
  mayRaiseBarrier,
  mayReport,
  projectStory,
  type ProjectStory,
} from '@ipmo-hub/teams-app/domain';
import type { ListName, Project } from '@ipmo-hub/teams-app/lists';
import { useMemo } from 'react';
import { useProgramme } from '../../programme/TabProgramme';
import { useScene, type Scene } from '../../programme/useScene';
import { useStoryReady, type StoryReady } from './useStoryReady';

const drawnFrom: readonly ListName[] = [
  'domains',
  'projects',
  'milestones',
  'people',
  'escalations',
  'updates',
  'meetings',
  'agendaItems',
  'groups',
  'rollouts',
  'organisations',
  'risks',
  'decisions',
  'policies',
];

/** Everything the page of one project draws from. */
export interface ProjectScene extends Scene {
  readonly story: ProjectStory;
  /** The project as the lists have it, to be changed. */
  readonly project: Project;
  readonly mayReport: boolean;
  readonly mayEdit: boolean;
  readonly mayRaise: boolean;
  readonly ready: StoryReady;
}

/** A project by its reference; gone when there is none, `reading` until the list that would have it is here. */
export const useProjectStory = (code: string): ProjectScene | 'reading' | 'gone' => {
  const { calendar } = useProgramme();
  const scene = useScene(drawnFrom);
  const ready = useStoryReady();
  const { snapshot, today, me, policy } = scene;
  const read = useMemo(() => {
    const story = projectStory({ snapshot, policy, calendar, today, me }, code);
    const project = story && snapshot.projects.get(story.project.id);
    if (!story || !project) return undefined;
    const is = (may: typeof mayReport): boolean => me !== undefined && may(me, project, snapshot);
    return {
      story,
      project,
      mayReport: is(mayReport),
      mayEdit: is(mayEditProject),
      mayRaise: me !== undefined && mayRaiseBarrier(me, project, snapshot),
    };
  }, [snapshot, policy, calendar, today, me, code]);
  return read ? { ...scene, ...read, ready } : ready.project ? 'gone' : 'reading';
};
