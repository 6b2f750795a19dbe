import { londonClock } from '../londonClock';
import type { MilestoneRecord } from '../plan';
import type { Change, ChangeFact } from './change';
import type { ChangeWindow } from './changeWindow';

interface Stamped extends MilestoneRecord {
  readonly modified: string;
  readonly modifiedBy?: string;
}

/**
 * What became of a milestone: against what was seen at the last look where that was kept. Before that look, or where there was none, by the day it was done,
 * and of one whose date is not the agreed one by the day it was last changed.
 */
export const milestoneChanges = (milestone: Stamped, window: ChangeWindow): readonly Change[] => {
  const { id, title, project, modified, modifiedBy, forecast, done } = milestone;
  const by = modifiedBy === undefined ? {} : { by: modifiedBy };
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
  const replanned = (): readonly Change[] => {
    const fact = replanOf(milestone);
    const day = londonClock(new Date(modified)).day;
    return fact ? [change('replanned', day, window.isSince(modified), { ...fact, ...by })] : [];
  };
  if (known === undefined) return replanned();
  const on = window.noticed(undefined, modified);
  if (!before) return [change('new', on, true, { kind: 'milestone', what: 'new', day: forecast })];
  if (before.done !== undefined)
    return [change('open', on, true, { kind: 'milestone', what: 'open again', day: forecast })];
  if (before.forecast !== forecast)
    return [
      change('moved', on, true, { kind: 'milestone', what: 'moved', from: before.forecast, to: forecast, ...by }),
    ];
  // What was changed since, and has the date it had, did not move.
  return window.isSince(modified) ? [] : replanned();
};

const replanOf = ({ baseline, forecast, moved = 0 }: MilestoneRecord) =>
  baseline === forecast && moved === 0
    ? undefined
    : ({ kind: 'milestone', what: 'replanned', to: forecast, agreed: baseline, times: moved } as const);
