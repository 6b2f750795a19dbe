import { cardWords, escalationHeading, escalationLine, escalationStanding, ratingWords } from '../../words';
import type { AdaptiveCard } from '../adaptiveCard';
import { assemble } from '../build/assemble';
import { open } from '../build/button';
import { besides, box, heading, paragraph, type BoxStyle, type CardElement } from '../build/element';
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
  return assemble({
    body: [
      besides(picture, [heading(title), paragraph([{ text: line, quiet: true }], { small: true })]),
      ...said(props),
      box(boxes[props.state], [paragraph([{ text: `${verdict} `, bold: true }, { text: rest }])]),
      ladder(props),
      paragraph([{ text: props.why, quiet: true }], { small: true }),
    ],
    actions: [...answers, open(cardWords.openPlan, props.link, { secondary: answers.length > 2 })],
    inWords: [`${title}.`, `${line}.`, verdict, rest, props.why].join(' '),
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

const said = ({ ask, note }: EscalationProps): readonly CardElement[] => [
  ...(ask ? [paragraph([{ text: `${cardWords.asks(ask.name)} `, bold: true }, { text: ask.text.slice(0, 600) }])] : []),
  ...(note === undefined
    ? []
    : [paragraph([{ text: `${cardWords.lastNote} `, bold: true }, { text: note.slice(0, 600) }])]),
];
