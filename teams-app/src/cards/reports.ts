import type { Update } from '../lists';
import type { Scene } from './defineCard';
import { plannedOn } from './scene';

/** The newest report on a project since the notice was decided. */
export const reportSince = (scene: Scene, project: string): Update | undefined => newest(scene, project, true);

/** The newest before it. */
export const reportBefore = (scene: Scene, project: string): Update | undefined => newest(scene, project, false);

const newest = (scene: Scene, project: string, isSince: boolean): Update | undefined => {
  const asked = plannedOn(scene);
  let found: Update | undefined;
  for (const update of scene.snapshot.updates.values())
    if (update.project === project && update.on >= asked === isSince) found = newer(found, update);
  return found;
};

const newer = (one: Update | undefined, other: Update): Update =>
  one === undefined || other.on > one.on || (other.on === one.on && Number(other.id) > Number(one.id)) ? other : one;
