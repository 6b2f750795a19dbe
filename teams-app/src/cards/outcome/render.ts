import { inQuotes, outcomeHeading, outcomeNext, outcomeStanding, outcomeWords, ratingWords } from '../../words';
import type { AdaptiveCard } from '../adaptiveCard';
import { assemble } from '../build/assemble';
import { open } from '../build/button';
import { besides, box, heading, paragraph, type BoxStyle } from '../build/element';
import { plainText } from '../build/plainText';
import { ratingImage } from '../build/ratingImage';
import type { OutcomeProps } from './props';

export const renderOutcome = (props: OutcomeProps): AdaptiveCard => {
  const title = outcomeHeading(props);
  const line = props.details.join(' · ');
  const { verdict, rest } = outcomeStanding(props);
  const next = outcomeNext(props);
  const picture = { url: ratingImage(props.rating), altText: `Project: ${ratingWords[props.rating]}`, pixels: 24 };
  return assemble({
    body: [
      besides(picture, [heading(title), paragraph([{ text: line, quiet: true }], { small: true })]),
      ...(props.ask === undefined
        ? []
        : [paragraph([{ text: `${outcomeWords.asked} `, bold: true }, { text: inQuotes(plainText(props.ask)) }])]),
      box(boxes[props.state], [paragraph([{ text: `${verdict} `, bold: true }, { text: plainText(rest) }])]),
      paragraph([{ text: `${outcomeWords.next} `, bold: true }, { text: next }]),
      paragraph([{ text: props.why, quiet: true }], { small: true }),
    ],
    actions: [open(outcomeWords.open, props.link)],
    inWords: [`${title}.`, `${line}.`, verdict, plainText(rest), next, props.why].filter(Boolean).join(' '),
    refresh: { data: props.press, userIds: props.refreshFor },
  });
};

const boxes: Readonly<Record<OutcomeProps['state'], BoxStyle>> = {
  waits: 'emphasis',
  acknowledged: 'good',
  'action agreed': 'good',
  returned: 'warning',
  'passed up': 'emphasis',
  closed: 'good',
};
