import { coverMissing, formatDay, groupOf, mayRunGroup, type Day } from '../domain';
import type { UpdateOptions, UpdateOutcome } from '../graph';
import { checkFields, lists, type Paper } from '../lists';
import type { Context } from './context';
import { todayOf } from './moments';
import { actingPerson, actorFault, refused, refusedFields, type Refused } from './refusals';
import { taskFault } from './taskFault';

/**
 * Notes the day a paper came, or with `null` that it did not after all, for whoever runs its meeting or may settle it (see taskFault); these only
 * once its cover sheet is complete. `paper` is as the person saw it; a clash with somebody else's change comes back as a conflict; a repeated call
 * writes nothing.
 */
export const receivePaper = async (
  context: Context,
  { paper, receivedOn }: { readonly paper: Paper; readonly receivedOn: Day | null },
  options: UpdateOptions = {},
): Promise<UpdateOutcome<'papers'> | Refused> => {
  const current = context.replica.snapshot.papers.get(paper.id) ?? paper;
  const refusal = mayRunMeeting(context, current)
    ? actorFault(context)
    : (taskFault(context, { person: current.author, project: current.project }) ??
      (receivedOn === null ? undefined : sheetFault(current)));
  if (refusal) return refusal;
  const problems = checkFields(lists.papers, { receivedOn }, { partial: true });
  if (problems.length > 0) return refusedFields(problems);
  const today = todayOf(context);
  if (receivedOn !== null && receivedOn > today)
    return refused('paper.futureReceived', { day: formatDay(receivedOn, today) });
  if (receivedOn === (paper.receivedOn ?? null)) return { kind: 'updated', item: paper, merged: false };
  return context.store.update('papers', paper, { receivedOn }, options);
};

const mayRunMeeting = (context: Context, paper: Paper): boolean => {
  const { snapshot } = context.replica;
  const person = actingPerson(context);
  const meeting = snapshot.meetings.get(paper.meeting);
  return person !== undefined && mayRunGroup(person, meeting && groupOf(meeting, snapshot), snapshot, meeting);
};

/** Handed in it is with its sheet: to say that it came would end the asking for that. */
const sheetFault = (paper: Paper): Refused | undefined => {
  const missing = coverMissing(paper);
  return missing.length > 0 ? refused('paper.coverMissing', { parts: missing.join(', ') }) : undefined;
};
