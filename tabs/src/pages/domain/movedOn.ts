import type { Milestone } from '@ipmo-hub/teams-app/lists';
import type { Saved } from '../../programme/edits';

/**
 * Whether what was saved is no longer how the milestone stands: somebody wrote the same fields since, or it is gone. A list read before
 * the save shows an older state, which says nothing.
 */
export const movedOn = ({ milestone, edit }: Saved, now: Milestone | undefined): boolean => {
  if (!now) return true;
  if (now.modified < milestone.modified) return false;
  return (['forecast', 'done', 'note', 'owner'] as const).some(
    (field) => field in edit && now[field] !== milestone[field],
  );
};
