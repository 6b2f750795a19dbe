import { formatDay } from '../../domain';
import { cardWords } from '../../words';
import { execute, form, type Button } from '../build/button';
import type { CardElement } from '../build/element';
import { dayInput, textInput } from '../build/input';
import { snoozeForm } from '../snoozing';
import type { ReminderProps } from './props';

/** What the card asks in its body: the day that somebody wished for, to be looked at and sent. */
export const wishedDay = ({ state, wish, today }: ReminderProps): readonly CardElement[] =>
  state === 'asked' && wish?.kind === 'move' ? dayInputs(today, wish.day) : [];

/** The answers open to the person looking; one of them is primary. */
export const answers = ({ press, today, state, forecast, wish }: ReminderProps): readonly Button[] => {
  const isMove = state === 'asked' && wish?.kind === 'move';
  const done = execute(cardWords.done, 'done', press, { primary: state !== 'check' && !isMove });
  if (isMove) return [execute(cardWords.saveDate, 'move', press, { inputs: true, primary: true }), done];
  const newDate = form(cardWords.newDate, dayInputs(today), [
    execute(cardWords.saveDate, 'move', press, { inputs: true }),
  ]);
  if (state === 'asked') return [done, newDate];
  const stands = execute(cardWords.stands(formatDay(forecast, today)), 'confirm', press, { primary: true });
  return [...(state === 'check' ? [stands] : []), done, newDate, snoozeForm(press, today)];
};

const dayInputs = (today: string, value?: string): readonly CardElement[] => [
  dayInput({
    id: 'date',
    label: cardWords.dateLabel,
    missing: cardWords.dateMissing,
    min: today,
    ...(value !== undefined && { value }),
  }),
  textInput({ id: 'note', label: cardWords.noteLabel, hint: cardWords.noteHint }),
];
