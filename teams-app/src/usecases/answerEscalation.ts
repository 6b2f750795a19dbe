import {
  addStep,
  formatDay,
  insteadWords,
  latestPromise,
  mayAnswerEscalation,
  nextRung,
  policyFrom,
  withHolder,
  type Day,
} from '../domain';
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
 * The holder's answer. Acknowledging keeps it theirs, with the rung's time once more to say what they will do; an action carries a promised day;
 * returning ends it with a reason; passing up makes the next rung the holder, with a clock of its own. Only who may answer (mayAnswerEscalation)
 * and only while it is not returned or closed.
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
  const { words, ...change } = patch;
  const problems = checkFields(lists.escalations, change, { partial: true });
  if (problems.length > 0) return refusedFields(problems);
  const history = addStep(current.history, todayOf(context), `${person.title} ${words}`);
  return context.store.update('escalations', escalation, { ...change, history });
};

/** What is written, and what the history says of it after the person's name. */
type Answered = Patch<'escalations'> & { readonly words: string };

const patchFor = (
  context: Context,
  escalation: Escalation,
  answer: EscalationAnswer,
  person: Person,
): Answered | Refused => {
  const today = todayOf(context);
  const signed = { answeredBy: person.id, answeredAt: instantOf(context) };
  switch (answer.kind) {
    case 'acknowledge':
      return { ...signed, state: 'Acknowledged', answerBy: newClock(context), words: 'acknowledged it.' };
    case 'action': {
      const text = answer.text.trim();
      if (text === '') return refused('escalation.textMissing', { what: 'what you will do' });
      if (answer.by < today) return refused('escalation.pastDate', { day: formatDay(answer.by, today) });
      const policy = policyFrom(context.replica.snapshot.policies.values());
      const latest = latestPromise({ policy, calendar: context.calendar, today }, escalation);
      if (answer.by > latest)
        return refused('escalation.promiseTooFar', {
          day: formatDay(answer.by, today),
          latest: formatDay(latest, today),
        });
      const words = `promised by ${formatDay(answer.by, today)}: ${text}`;
      return { ...signed, state: 'Action agreed', actionBy: answer.by, answer: text, words };
    }
    case 'return': {
      const text = answer.text.trim();
      if (text === '') return refused('escalation.textMissing', { what: 'why it goes back' });
      return { ...signed, state: 'Returned', answer: text, words: `returned it: ${text}` };
    }
    case 'pass-up':
      return passedUp(context, escalation, { text: answer.text?.trim() ?? '', person });
  }
};

const newClock = (context: Context): Day => {
  const { answerWithinWorkingDays } = policyFrom(context.replica.snapshot.policies.values());
  return context.calendar.addWorkingDays(todayOf(context), answerWithinWorkingDays);
};

/** What was asked first stays as it was asked; where a rule raised it and asked for nothing, this is what is asked from now on. */
const saidOnTheWay = (
  { ask, added, rung }: Escalation,
  text: string,
  { id, title }: Person,
): Pick<Patch<'escalations'>, 'ask' | 'askedBy' | 'added'> => {
  if (ask === undefined) return { ask: text, askedBy: id };
  const line = `${title} (${rung}): ${text.replace(/\s+/g, ' ')}`;
  return { added: added === undefined ? line : `${added}\n${line}` };
};

const passedUp = (
  context: Context,
  escalation: Escalation,
  { text, person }: { readonly text: string; readonly person: Person },
): Answered | Refused => {
  const { snapshot } = context.replica;
  const next = nextRung(snapshot, escalation, todayOf(context), policyFrom(snapshot.policies.values()));
  if (!next) return refused('escalation.nobodyAbove');
  return {
    state: 'Open',
    answeredBy: person.id,
    answeredAt: instantOf(context),
    rung: next.rung,
    holder: next.holder.id,
    answerBy: newClock(context),
    ...(text !== '' && saidOnTheWay(escalation, text, person)),
    heldBefore: withHolder(escalation),
    answer: null,
    actionBy: null,
    lapsed: null,
    tookOverFrom: null,
    climbed: Math.min((escalation.climbed ?? 0) + 1, 999),
    words: `passed it up to ${next.holder.title} (${next.rung})${insteadWords(next.instead)}${text === '' ? '.' : `: ${text}`}`,
  };
};
