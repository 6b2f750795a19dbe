import type { EscalationIntent } from '../domain';
import type { CreateOutcome } from '../graph';
import type { Context } from './context';
import { actingPerson } from './refusals';

/** Records an escalation that a rule decided. Its key makes it one: a second call finds the first, whatever became of it since. */
export const openEscalation = async (
  context: Context,
  intent: EscalationIntent,
): Promise<CreateOutcome<'escalations'>> => {
  const raisedBy = actingPerson(context)?.id;
  return context.store.create('escalations', {
    ...intent,
    state: 'Open',
    ...(raisedBy !== undefined && { raisedBy }),
  });
};
