import { mayEditMilestone } from '@ipmo-hub/teams-app/domain';
import type { Person, Snapshot } from '@ipmo-hub/teams-app/lists';
import type { Saved } from '../../programme/edits';

/** Whether the person may still take a change back: who has just handed a milestone to somebody else may not. Of other lists the rules judge it then. */
export const mayUndo = ({ list, changes, isNew }: Saved, me: Person | undefined, snapshot: Snapshot): boolean => {
  if (isNew || !me) return false;
  if (list !== 'milestones') return true;
  return changes.some(
    ({ item }) => 'owner' in item && 'baseline' in item && mayEditMilestone(me, milestoneOf(item), snapshot),
  );
};

const milestoneOf = ({ owner, project }: { readonly owner?: string; readonly project?: string }) => ({
  owner: owner ?? '',
  project: project ?? '',
});
