import { formatDay } from '../../domain';
import { cardWords, escalationHeading, escalationLine, escalationStanding, inQuotes, ratingWords } from '../../words';
import type { AdaptiveCard } from '../adaptiveCard';
import { assemble } from '../build/assemble';
import { open } from '../build/button';
import { besides, box, heading, paragraph, type BoxStyle, type CardElement } from '../build/element';
import { plainText } from '../build/plainText';
import { ratingImage } from '../build/ratingImage';
import { answerButtons } from './answerButtons';
import { ladder } from './ladder';
import type { EscalationProps } from './props';

export const renderEscalation = (props: EscalationProps): AdaptiveCard => {
  const title = escalationHeading(props);
  const line = escalationLine(props);
  const { verdict, rest } = escalationStanding(props);
  const picture = { url: ratingImage(props.rating), altText: `Project: ${ratingWords[props.rating]}`, pixels: 24 };
  const answers = answerButtons(props);
  const ask = props.ask && `${cardWords.asks(props.ask.name)} ${inQuotes(plainText(props.ask.text, 300))}`;
  return assemble({
    body: [
      besides(picture, [heading(title), paragraph([{ text: line, quiet: true }], { small: true })]),
      ...said(props),
      box(props.state === 'open' && props.workingDaysLeft > 1 ? 'warning' : boxes[props.state], [
        paragraph([{ text: `${verdict} `, bold: true }, { text: plainText(rest) }]),
      ]),
      // What has ended climbs no further.
      ...(props.state === 'closed' || props.state === 'returned' ? [] : [ladder(props)]),
      ...steps(props),
      paragraph([{ text: props.why, quiet: true }], { small: true }),
    ],
    actions: [...answers, open(cardWords.openPlan, props.link, { secondary: answers.length > 2 })],
    inWords: [`${title}.`, `${line}.`, ask, verdict, rest, props.why].filter(Boolean).join(' '),
    refresh: { data: props.press, userIds: props.refreshFor },
  });
};

const boxes: Readonly<Record<EscalationProps['state'], BoxStyle>> = {
  open: 'attention',
  acknowledged: 'good',
  'action agreed': 'good',
  returned: 'emphasis',
  'passed up': 'emphasis',
  closed: 'good',
};

const said = ({ ask, added, note, reason, trigger, why }: EscalationProps): readonly CardElement[] => [
  ...(ask ? [labelled(cardWords.asks(ask.name), inQuotes(ask.text))] : []),
  ...added.map((line) => labelled(cardWords.adds, line)),
  // What is overdue or was raised by a person says itself why; a rule's reason stands here unless the last line has it.
  ...(trigger === 'Barrier' || trigger === 'Overdue' || reason === '' || why.includes(reason)
    ? []
    : [labelled(cardWords.reason, reason)]),
  ...(note === undefined ? [] : [labelled(cardWords.lastNote, inQuotes(note))]),
];

const labelled = (label: string, text: string): CardElement =>
  paragraph([{ text: `${label} `, bold: true }, { text: plainText(text) }]);

/** With why a rung was passed over. */
const mostOfAStep = 320;

/** What happened so far, a line each. */
const steps = ({ history, today }: EscalationProps): readonly CardElement[] =>
  history.length === 0
    ? []
    : [
        paragraph([{ text: cardWords.history, bold: true }], { small: true, close: false }),
        ...history.map(({ day, words }) =>
          paragraph(
            [
              { text: day === undefined ? '' : `${formatDay(day, today)}: `, quiet: true },
              { text: plainText(words, mostOfAStep), quiet: true },
            ],
            { small: true },
          ),
        ),
      ];
