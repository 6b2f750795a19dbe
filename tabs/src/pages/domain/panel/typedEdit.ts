import type { Day } from '@ipmo-hub/teams-app/domain';
import type { Milestone } from '@ipmo-hub/teams-app/lists';
import type { MilestoneEdit } from '../../../programme/edits';

/** What stands in the form's fields. */
export interface Typed {
  readonly title: string;
  readonly forecast: Day;
  readonly owner: string;
  readonly note: string;
}

/** What the form's fields change of a milestone; an emptied note empties it. */
export const typedEdit = (
  milestone: Pick<Milestone, 'title' | 'forecast' | 'owner' | 'note'>,
  { title, forecast, owner, note }: Typed,
): MilestoneEdit => ({
  ...(title.trim() === milestone.title ? {} : { title: title.trim() }),
  ...(forecast === milestone.forecast ? {} : { forecast }),
  ...(owner === milestone.owner ? {} : { owner }),
  ...(note.trim() === (milestone.note ?? '').trim() ? {} : { note: note.trim() === '' ? null : note.trim() }),
});
