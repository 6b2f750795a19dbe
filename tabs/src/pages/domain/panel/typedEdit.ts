import type { Day } from '@ipmo-hub/teams-app/domain';
import type { Milestone } from '@ipmo-hub/teams-app/lists';
import type { MilestoneEdit } from '../../../programme/edits';

/** What the form's fields change of a milestone; an emptied note empties it. */
export const typedEdit = (
  milestone: Pick<Milestone, 'forecast' | 'owner' | 'note'>,
  { forecast, owner, note }: { readonly forecast: Day; readonly owner: string; readonly note: string },
): MilestoneEdit => ({
  ...(forecast === milestone.forecast ? {} : { forecast }),
  ...(owner === milestone.owner ? {} : { owner }),
  ...(note.trim() === (milestone.note ?? '').trim() ? {} : { note: note.trim() === '' ? null : note.trim() }),
});
