import { cardWords } from '../../words';
import { execute, form, type Button } from '../build/button';
import { dayInput, textInput } from '../build/input';
import type { EscalationProps } from './props';

/** The answers open to the person looking; the first is the one primary button. */
export const answerButtons = (props: EscalationProps): readonly Button[] => {
  const { state, mayAnswer } = props;
  if (!mayAnswer || state === 'returned' || state === 'closed' || state === 'passed up') return [];
  return [
    ...(state === 'open' ? [execute(cardWords.acknowledge, 'acknowledge', props.press, { primary: true })] : []),
    takeAction(props, state === 'acknowledged'),
    giveBack(props),
    ...passUp(props),
  ];
};

const takeAction = ({ press, today }: EscalationProps, primary: boolean): Button =>
  form(
    cardWords.takeAction,
    [
      textInput({ id: 'text', label: cardWords.actionLabel, missing: cardWords.actionMissing }),
      dayInput({ id: 'by', label: cardWords.actionDayLabel, missing: cardWords.actionDayMissing, min: today }),
    ],
    [execute(cardWords.saveAction, 'action', press, { inputs: true })],
    { primary },
  );

const giveBack = ({ press }: EscalationProps): Button =>
  form(
    cardWords.return,
    [textInput({ id: 'text', label: cardWords.returnLabel, missing: cardWords.returnMissing })],
    [execute(cardWords.saveReturn, 'return', press, { inputs: true })],
  );

const passUp = ({ press, next }: EscalationProps): readonly Button[] =>
  next
    ? [
        form(
          cardWords.passUp,
          [textInput({ id: 'text', label: cardWords.passUpLabel })],
          [execute(cardWords.savePassUp(next.name), 'pass-up', press, { inputs: true })],
        ),
      ]
    : [];
