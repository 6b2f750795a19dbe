import type { Day } from '@ipmo-hub/teams-app/domain';
import { lists, type Snapshot } from '@ipmo-hub/teams-app/lists';
import type { Saved } from '../../programme/edits';
import type { Fields } from '../../programme/queue/entry';
import { notices } from '../../words/notices';
import { fieldHeading, fieldText } from './fieldText';

/** What was saved, in a sentence. */
export const savedText = (
  { list, changes, isNew }: Saved,
  scene: { readonly snapshot: Snapshot; readonly today: Day },
): string => {
  const [first, ...others] = changes;
  if (!first || others.length > 0) return notices.several(list, changes.length);
  const { title } = first.item;
  if (isNew) return notices.added(title);
  const edit: Fields = { ...first.edit };
  const text = (field: string): string => fieldText(list, field, edit[field], scene);
  if (list === 'milestones') {
    if (edit['done'] !== undefined) return edit['done'] === null ? notices.reopened(title) : notices.done(title);
    if (edit['owner'] !== undefined) return notices.owner(title, text('owner'));
    if (edit['forecast'] !== undefined) return notices.forecast(title, text('forecast'));
  }
  const [field, ...more] = Object.keys(edit);
  const isLong = Object.entries(lists[list].columns).some(([name, { kind }]) => name === field && kind === 'note');
  if (field === undefined || more.length > 0 || isLong || field === 'title') return notices.changed(title);
  const heading = fieldHeading(list, field);
  return text(field) === '' ? notices.emptied(title, heading) : notices.field(title, heading, text(field));
};
