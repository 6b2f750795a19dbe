import { formatDay, mayAnswerEscalation, nextRung, policyFrom, type Day } from '../domain';
import type { UpdateOutcome } from '../graph';
import { checkFields, lists, type Escalation, type Patch, type Person } from '../lists';
import type { Context } from './context';
import { instantOf, todayOf } from './moments';
import { actingPerson, actorFault, refused, refusedFields, type Refused } from './refusals';

export type EscalationAnswer =
  | { readonly kind: 'acknowledge' }
  | { readonly kind: 'action'; readonly by: Day; readonly text: string }
  | { readonly kind: 'return'; readonly text: string }
  | { readonly kind: 'pass-up'; readonly text?: string };

/**
 * The holder's answer. Acknowledging keeps it theirs; an action carries a promised day; returning ends it with a reason; passing up makes the
 * next rung the holder, with a clock of its own. Only who may answer (mayAnswerEscalation) and only while it is not returned or closed.
 */
export const answerEscalation = async (
  context: Context,
  { escalation, answer }: { readonly escalation: Escalation; readonly answer: EscalationAnswer },
): Promise<UpdateOutcome<'escalations'> | Refused> => {
  const { snapshot } = context.replica;
  const current = snapshot.escalations.get(escalation.id) ?? escalation;
  const fault = actorFault(context);
  if (fault) return fault;
  const person = actingPerson(context);
  // The suite answers for nobody.
  if (!person) return refused('authority.unknownPerson');
  if (!mayAnswerEscalation(person, current, snapshot, todayOf(context)))
    return refused('authority.notYours', { who: snapshot.people.get(current.holder)?.title ?? 'its holder' });
  if (current.state === 'Closed' || current.state === 'Returned')
    return refused('escalation.settled', { state: current.state.toLowerCase() });
  if (answer.kind === 'acknowledge' && current.state !== 'Open')
    return refused('escalation.settled', { state: 'acknowledged' });

  const patch = patchFor(context, current, answer, person);
  if ('kind' in patch) return patch;
  const problems = checkFields(lists.escalations, patch, { partial: true });
  return problems.length > 0 ? refusedFields(problems) : context.store.update('escalations', escalation, patch);
};

const patchFor = (
  context: Context,
  escalation: Escalation,
  answer: EscalationAnswer,
  person: Person,
): Patch<'escalations'> | Refused => {
  const today = todayOf(context);
  const signed = { answeredBy: person.id, answeredAt: instantOf(context) };
  switch (answer.kind) {
    case 'acknowledge':
      return { ...signed, state: 'Acknowledged' };
    case 'action':
      if (answer.text.trim() === '') return refused('escalation.textMissing', { what: 'what you will do' });
      if (answer.by < today) return refused('escalation.pastDate', { day: formatDay(answer.by, today) });
      return { ...signed, state: 'Action agreed', actionBy: answer.by, answer: answer.text.trim() };
    case 'return':
      if (answer.text.trim() === '') return refused('escalation.textMissing', { what: 'why it goes back' });
      return { ...signed, state: 'Returned', answer: answer.text.trim() };
    case 'pass-up':
      return passedUp(context, escalation, answer.text?.trim() ?? '', signed);
  }
};

const passedUp = (
  context: Context,
  escalation: Escalation,
  text: string,
  signed: Patch<'escalations'>,
): Patch<'escalations'> | Refused => {
  const { snapshot } = context.replica;
  const today = todayOf(context);
  const next = nextRung(snapshot, escalation, today);
  if (!next) return refused('escalation.nobodyAbove');
  const { answerWithinWorkingDays } = policyFrom(snapshot.policies.values());
  return {
    ...signed,
    state: 'Open',
    rung: next.rung,
    holder: next.holder.id,
    answerBy: context.calendar.addWorkingDays(today, answerWithinWorkingDays),
    ask: text === '' ? null : text,
    answer: null,
    actionBy: null,
  };
};
