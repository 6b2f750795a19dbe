import { addStep, mayCloseEscalation } from '../domain';
import type { UpdateOutcome } from '../graph';
import { checkFields, lists, type Escalation } from '../lists';
import type { Context } from './context';
import { instantOf, todayOf } from './moments';
import { actingPerson, actorFault, refused, refusedFields, type Refused } from './refusals';

/**
 * Ends an escalation with its outcome, which goes back to whoever raised it. At the top it is a decision: the rules do not open it again for the same
 * occasion. Below the top what a rule raised comes back, one rung higher, if its cause goes on (see comesBackOn). Only who may (mayCloseEscalation) and
 * only while it is live.
 */
export const closeEscalation = async (
  context: Context,
  { escalation, outcome }: { readonly escalation: Escalation; readonly outcome: string },
): Promise<UpdateOutcome<'escalations'> | Refused> => {
  const { snapshot } = context.replica;
  const current = snapshot.escalations.get(escalation.id) ?? escalation;
  const today = todayOf(context);
  const fault = actorFault(context);
  if (fault) return fault;
  const person = actingPerson(context);
  // The suite decides nothing.
  if (!person) return refused('authority.unknownPerson');
  if (!mayCloseEscalation(person, current, snapshot, today)) {
    const holder = snapshot.people.get(current.holder)?.title ?? 'its holder';
    return refused('authority.notYours', {
      who: current.rung === 'Leadership group' ? `${holder} and the programme team` : 'the programme team',
    });
  }
  if (current.state === 'Closed' || current.state === 'Returned')
    return refused('escalation.settled', { state: current.state.toLowerCase() });
  const words = outcome.trim();
  if (words === '') return refused('escalation.textMissing', { what: 'how it ended' });
  const change = { state: 'Closed', outcome: words, decided: true, closedOn: today } as const;
  const problems = checkFields(lists.escalations, change, { partial: true });
  if (problems.length > 0) return refusedFields(problems);
  return context.store.update('escalations', escalation, {
    ...change,
    answeredBy: person.id,
    answeredAt: instantOf(context),
    history: addStep(current.history, today, `${person.title} closed it: ${words}`),
  });
};
