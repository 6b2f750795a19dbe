import type { EscalationIntent } from '../domain';
import type { CreateOutcome } from '../graph';
import type { Context } from './context';
import { actingPerson } from './refusals';
import { writeOver } from './writeOver';

/**
 * Records an escalation that a rule decided. Its key makes it one: a second call finds the first, whatever became of it since. Only a later
 * round of one that is closed opens it again, with a clock of its own and without the earlier answer (SharePoint's versions keep that).
 */
export const openEscalation = async (
  context: Context,
  intent: EscalationIntent,
): Promise<CreateOutcome<'escalations'>> => {
  const raisedBy = actingPerson(context)?.id;
  const outcome = await context.store.create('escalations', {
    ...intent,
    state: 'Open',
    ...(raisedBy !== undefined && { raisedBy }),
  });
  if (outcome.kind === 'created') return outcome;
  const { round = 1, rung, holder, reason, raisedOn, answerBy } = intent;
  const item = await writeOver(context, 'escalations', outcome.item, (current) =>
    current.state !== 'Closed' || (current.round ?? 1) >= round
      ? undefined
      : { ...unanswered, state: 'Open', round, rung, holder, reason, raisedOn, answerBy, raisedBy: raisedBy ?? null },
  );
  return { kind: 'existing', item };
};

const unanswered = { ask: null, answer: null, answeredBy: null, answeredAt: null, actionBy: null, outcome: null };
