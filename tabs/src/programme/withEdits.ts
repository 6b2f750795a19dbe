import type { Milestone, Snapshot } from '@ipmo-hub/teams-app/lists';
import type { MilestoneEdit, PendingEdit } from './edits';

/** The milestone as it will be once the edit is saved. */
export const withEdit = (milestone: Milestone, edit: MilestoneEdit): Milestone => {
  const { done, note, moved, ...kept } = milestone;
  const nextDone = edit.done === undefined ? done : (edit.done ?? undefined);
  const nextNote = edit.note === undefined ? note : (edit.note ?? undefined);
  const nextMoved = edit.moved === undefined ? moved : (edit.moved ?? undefined);
  return {
    ...kept,
    forecast: edit.forecast ?? milestone.forecast,
    owner: edit.owner ?? milestone.owner,
    ...(nextDone === undefined ? {} : { done: nextDone }),
    ...(nextNote === undefined ? {} : { note: nextNote }),
    ...(nextMoved === undefined ? {} : { moved: nextMoved }),
  };
};

/** The lists with the changes that are on their way laid over; what was refused or clashes is not shown as if it held. */
export const withEdits = (
  snapshot: Snapshot,
  pending: ReadonlyMap<string, Pick<PendingEdit, 'edit' | 'state'>>,
): Snapshot => {
  const coming = [...pending].filter(([, { state }]) => state.kind === 'saving' || state.kind === 'waiting');
  if (coming.length === 0) return snapshot;
  const milestones = new Map(snapshot.milestones);
  for (const [id, { edit }] of coming) {
    const milestone = milestones.get(id);
    if (milestone) milestones.set(id, withEdit(milestone, edit));
  }
  return { ...snapshot, milestones };
};
