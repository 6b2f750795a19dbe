import type { UpdateOutcome } from '../../graph';
import { checkFields, lists, type Patch, type ReportBack } from '../../lists';
import type { Context } from '../context';
import { todayOf } from '../moments';
import { actingPerson, actorFault, refused, refusedFields, type Refused } from '../refusals';
import { putRecord } from './putRecord';

export interface Told {
  readonly reportBack: ReportBack;
  /** False takes it back. */
  readonly told?: boolean;
  /** What came back from the constituents. */
  readonly note?: string;
}

/** Says that constituents were told, by the representative, their deputy or the programme team. The day it was first said stays. */
export const acknowledgeReportBack = async (
  context: Context,
  { reportBack: base, told = true, note }: Told,
): Promise<UpdateOutcome<'reportBacks'> | Refused> => {
  const { snapshot } = context.replica;
  const current = snapshot.reportBacks.get(base.id) ?? base;
  const fault = actorFault(context);
  const actor = actingPerson(context);
  if (fault) return fault;
  const person = snapshot.people.get(current.person);
  const theirs = [person?.id, person?.deputy, snapshot.members.get(current.seat)?.deputy];
  const may = actor && (actor.role === 'Programme team' || (actor.role !== 'Reader' && theirs.includes(actor.id)));
  if (actor && !may)
    return refused('authority.notYours', {
      who: `${person?.title ?? 'the representative'}, their deputy and the programme team`,
    });
  const patch: Patch<'reportBacks'> = {
    toldOn: told ? (base.toldOn ?? todayOf(context)) : null,
    ...(note !== undefined && { note: note.trim() === '' ? null : note.trim() }),
  };
  const problems = checkFields(lists.reportBacks, { ...patch }, { partial: true });
  if (problems.length > 0) return refusedFields(problems);
  return putRecord(context, { list: 'reportBacks', known: base, fields: base, patch });
};
