import type { MilestoneRecord } from '../plan';
import type { Change, ChangeFact } from './change';
import type { ChangeWindow } from './changeWindow';

/** What became of a milestone: against what was seen at the last look where that was kept, else by the day it was done. */
export const milestoneChanges = (
  milestone: MilestoneRecord & { readonly modified: string },
  window: ChangeWindow,
): readonly Change[] => {
  const { id, title, project, modified, forecast, done } = milestone;
  const change = (what: string, on: string, isNew: boolean, fact: ChangeFact): Change => ({
    id: `milestones/${id}/${what}`,
    on,
    isNew,
    project,
    item: { list: 'milestones', id, title },
    fact,
  });
  const known = window.seen?.milestones;
  const before = known?.get(id);
  if (done !== undefined) {
    // Done on a day before the last look, but noted after it, is news of the day it was noted.
    const isNews = known !== undefined && before?.done === undefined;
    const on = isNews ? window.noticed(done, modified) : done;
    const isNew = isNews || (known === undefined && window.isNew(done, modified));
    return [change('done', on, isNew, { kind: 'milestone', what: 'done', day: done })];
  }
  if (known === undefined) return [];
  const on = window.noticed(undefined, modified);
  if (!before) return [change('new', on, true, { kind: 'milestone', what: 'new', day: forecast })];
  if (before.done !== undefined)
    return [change('open', on, true, { kind: 'milestone', what: 'open again', day: forecast })];
  return before.forecast === forecast
    ? []
    : [change('moved', on, true, { kind: 'milestone', what: 'moved', from: before.forecast, to: forecast })];
};
