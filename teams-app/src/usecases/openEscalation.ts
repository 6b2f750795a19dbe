import { addStep, endedOn, insteadWords, isLive, type EscalationIntent } from '../domain';
import type { Escalation } from '../lists';
import type { CreateOutcome } from '../graph';
import type { Context } from './context';
import { actingPerson } from './refusals';
import { unanswered } from './unanswered';
import { writeOver } from './writeOver';

/** Decided at the top, or by hand in SharePoint. */
const isForGood = (escalation: Escalation): boolean => escalation.decided === true && endedOn(escalation) === undefined;

/**
 * Records an escalation that a rule decided. Its key makes it one: a second call finds the first, whatever became of it since. Only a later
 * round of one that closed, or was returned, opens it again unless it was ended for good, with a clock of its own and without the earlier answer (the history
 * keeps that).
 */
export const openEscalation = async (
  context: Context,
  { instead, ...intent }: EscalationIntent,
): Promise<CreateOutcome<'escalations'>> => {
  const raisedBy = actingPerson(context)?.id;
  const { round = 1, rung, holder, heldBefore, reason, raisedOn, answerBy } = intent;
  const whom = `${context.replica.snapshot.people.get(holder)?.title ?? 'its holder'} (${rung})${insteadWords(instead)}`;
  const outcome = await context.store.create('escalations', {
    ...intent,
    state: 'Open',
    history: addStep(undefined, raisedOn, `${reason} It goes to ${whom}.`),
    ...(raisedBy !== undefined && { raisedBy }),
  });
  if (outcome.kind === 'created') return outcome;
  const item = await writeOver(context, 'escalations', outcome.item, (current) =>
    isLive(current) || isForGood(current) || (current.round ?? 1) >= round
      ? undefined
      : {
          ...unanswered,
          decided: null,
          heldBefore: heldBefore ?? null,
          state: 'Open',
          round,
          rung,
          holder,
          reason,
          raisedOn,
          answerBy,
          raisedBy: raisedBy ?? null,
          history: addStep(current.history, raisedOn, `Open again: ${reason} It goes to ${whom}.`),
        },
  );
  return { kind: 'existing', item };
};
