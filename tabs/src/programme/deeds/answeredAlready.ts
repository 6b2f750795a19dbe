import { addStep, formatDay, londonClock, readSteps, type Day } from '@ipmo-hub/teams-app/domain';
import type { Escalation } from '@ipmo-hub/teams-app/lists';
import type { Context, EscalationAnswer } from '@ipmo-hub/teams-app/usecases';

/** What an answer or an end leaves in the history after the person's name: how it begins, and how it ends. */
interface Said {
  readonly begins: string;
  readonly ends: string;
}

interface Answered {
  readonly escalation: Pick<Escalation, 'id' | 'history'>;
  readonly answer: EscalationAnswer;
}
interface Closed {
  readonly escalation: Pick<Escalation, 'id' | 'history'>;
  readonly outcome: string;
}

export const answeredAlready = (context: Context, { escalation, answer }: Answered): boolean =>
  isInHistory(context, escalation, saidBy(answer, londonClock(context.now()).day));

export const closedAlready = (context: Context, { escalation, outcome }: Closed): boolean =>
  isInHistory(context, escalation, { begins: `closed it: ${outcome.trim()}`, ends: '' });

const saidBy = (answer: EscalationAnswer, today: Day): Said => {
  switch (answer.kind) {
    case 'acknowledge':
      return { begins: 'acknowledged it.', ends: '' };
    case 'action':
      return { begins: `promised by ${formatDay(answer.by, today)}: ${answer.text.trim()}`, ends: '' };
    case 'return':
      return { begins: `returned it: ${answer.text.trim()}`, ends: '' };
    case 'pass-up': {
      const text = answer.text?.trim() ?? '';
      // Who holds it then was decided when it was written.
      return { begins: 'passed it up to ', ends: text === '' ? '.' : `: ${text}` };
    }
  }
};

/**
 * Whether the history has, after the last step that this person saw, the very step that the deed writes, by them and of its day, whatever they or others did in
 * between or since. (Who answered last and when is overwritten by the next answer; the history is not.)
 */
const isInHistory = (
  { actor, now, replica }: Context,
  { id, history }: Pick<Escalation, 'id' | 'history'>,
  { begins, ends }: Said,
): boolean => {
  const current = replica.snapshot.escalations.get(id);
  if (!current || actor.kind !== 'person') return false;
  const today = londonClock(now()).day;
  const steps = readSteps(current.history);
  // The oldest steps give way in a long history, so that their number says nothing.
  const last = readSteps(history).at(-1);
  const seen = last ? steps.findLastIndex(({ day, words }) => day === last.day && words === last.words) : -1;
  // As the history shortens and tidies what it is given.
  const [whole] = readSteps(addStep(undefined, today, `${actor.person.title} ${begins}`));
  const start = whole?.words ?? '';
  const end = ends.replace(/\s+/g, ' ');
  const isIt = (words: string): boolean =>
    end === '' ? words === start : words.startsWith(start) && (words.endsWith(end) || words.length >= cutWords);
  return steps.slice(seen + 1).some(({ day, words }) => day === today && isIt(words));
};

/** So long is what is left of a step that was cut: its end says nothing. */
const cutWords = 589;
