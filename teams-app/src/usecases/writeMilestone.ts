import type { Conflict, UpdateOptions } from '../graph';
import type { Milestone, Patch } from '../lists';
import type { Context } from './context';
import { settleAfter, type MilestoneOutcome } from './settleAfter';
import { settleMilestone } from './settleEscalations';

/** Writes a change of a milestone that was checked, and closes the escalations that it settles. */
export const writeMilestone = async (
  context: Context,
  base: Milestone,
  put: Patch<'milestones'>,
  options: UpdateOptions,
): Promise<MilestoneOutcome> => {
  if (Object.keys(put).length === 0) return { kind: 'updated', item: base, merged: false };
  const settle = (item: Milestone) => settleMilestone(context, item);
  const outcome = await context.store.update('milestones', base, put, options);
  if (outcome.kind !== 'conflict' || !outcome.fields.includes('moved')) return settleAfter(outcome, settle);
  const { theirs } = outcome;
  if (put.forecast !== theirs.forecast) return withForecast(outcome);
  // How often the date moved is of no account once it is as wanted.
  const fields = outcome.fields.filter((field) => field !== 'moved');
  if (fields.length > 0) return { ...outcome, fields };
  const { forecast: _there, moved: _theirs, ...rest } = put;
  const written = await context.store.update('milestones', theirs, rest, {});
  return settleAfter(written.kind === 'updated' ? { ...written, merged: true } : written, settle);
};

/** A date that was moved and put back meanwhile: the count alone shows it, and the date is what a person can choose. */
const withForecast = (conflict: Conflict<'milestones'>): Conflict<'milestones'> =>
  conflict.fields.includes('forecast') || conflict.mine.forecast === undefined
    ? conflict
    : { ...conflict, fields: ['forecast', ...conflict.fields] };
