import { cardWords, comesBackWords } from '../../words';
import { execute, form, type Button } from '../build/button';
import { paragraph } from '../build/element';
import { dayInput, textInput } from '../build/input';
import type { EscalationProps } from './props';

/** The answers open to the person looking; the first is the one primary button. */
export const answerButtons = (props: EscalationProps): readonly Button[] => {
  const { state, mayAnswer } = props;
  if (state === 'returned' || state === 'closed' || state === 'passed up') return [];
  if (!mayAnswer) return close(props);
  // Whoever promised is asked for one thing: that it is done.
  if (state === 'action agreed') return [...close(props), takeAction(props, false), giveBack(props), ...passUp(props)];
  return [
    ...(state === 'open' ? [execute(cardWords.acknowledge, 'acknowledge', props.press, { primary: true })] : []),
    takeAction(props, state === 'acknowledged'),
    giveBack(props),
    ...passUp(props),
    ...close(props),
  ];
};

const takeAction = ({ press, today, latestAction }: EscalationProps, primary: boolean): Button =>
  form(
    cardWords.takeAction,
    [
      textInput({ id: 'text', label: cardWords.actionLabel, missing: cardWords.actionMissing }),
      dayInput({
        id: 'by',
        label: cardWords.actionDayLabel,
        missing: cardWords.actionDayMissing,
        min: today,
        max: latestAction,
      }),
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

const passUp = ({ press, nextName }: EscalationProps): readonly Button[] =>
  nextName !== undefined
    ? [
        form(
          cardWords.passUp,
          [textInput({ id: 'text', label: cardWords.passUpLabel })],
          [execute(cardWords.savePassUp(nextName), 'pass-up', press, { inputs: true })],
        ),
      ]
    : [];

const close = ({ press, mayAnswer, mayClose, state, closedComesBack, today }: EscalationProps): readonly Button[] =>
  mayClose
    ? [
        form(
          state === 'action agreed' ? cardWords.kept : cardWords.close,
          [
            state === 'action agreed'
              ? textInput({ id: 'outcome', label: cardWords.keptLabel, missing: cardWords.keptMissing })
              : textInput({ id: 'outcome', label: cardWords.closeLabel, missing: cardWords.closeMissing }),
            ...(closedComesBack === undefined
              ? []
              : [paragraph([{ text: comesBackWords(closedComesBack, today), quiet: true }], { small: true })]),
          ],
          [execute(cardWords.saveClose, 'close', press, { inputs: true })],
          { primary: mayAnswer && state === 'action agreed' },
        ),
      ]
    : [];
