import { digestWords } from '../../words';
import type { AdaptiveCard } from '../adaptiveCard';
import { assemble } from '../build/assemble';
import { execute, open } from '../build/button';
import { heading, paragraph, row, type CardElement } from '../build/element';
import { plainText } from '../build/plainText';
import { urgencyPicture } from '../build/urgencyPicture';
import { restLine } from '../snoozing';
import type { DigestProps } from './props';
import type { DigestLine } from './readLine';

export const renderDigest = (props: DigestProps): AdaptiveCard => {
  const { day, today, gone, isOwn } = props;
  const lines = props.lines.map(shortened);
  const title = digestWords.heading(day, today);
  const done = lines.filter(({ urgency }) => urgency === 'done').length;
  const waiting = lines.length - done;
  const count = digestWords.count(waiting, done);
  const rests = props.restsUntil !== undefined;
  return assemble({
    body: [
      heading(title),
      paragraph([{ text: count }], { close: true }),
      ...lines.map(line),
      ...(gone === 0 ? [] : [paragraph([{ text: digestWords.gone(gone), quiet: true }], { small: true })]),
      ...restLine(props.restsUntil, today),
      paragraph([{ text: props.why, quiet: true }], { small: true, close: false }),
    ],
    actions: [
      open(digestWords.openMine, props.link),
      ...(isOwn && waiting > 0 && !rests ? [execute(digestWords.tomorrow, 'tomorrow', props.press)] : []),
    ],
    inWords: [`${title}.`, count, ...lines.map((one) => `${sentenceOf(one)}.`), props.why].join(' '),
    refresh: { data: props.press, userIds: props.refreshFor },
  });
};

/** Twelve of them have room in a card. */
const shortened = (one: DigestLine): DigestLine => ({
  ...one,
  what: plainText(one.what, 140),
  reference: plainText(one.reference, 40),
  when: plainText(one.when, 60),
});

const line = (one: DigestLine): CardElement => {
  const { what, reference, when, urgency, link } = one;
  const isLate = urgency === 'late';
  const separator = reference === '' || when === '' ? '' : ' · ';
  return row({
    picture: urgencyPicture(urgency),
    items: [
      paragraph([{ text: what, quiet: urgency === 'done', bold: isLate }]),
      ...(reference === '' && when === ''
        ? []
        : [
            paragraph(
              [
                { text: `${reference}${separator}`, quiet: true },
                { text: when, quiet: !isLate, bold: isLate, alarming: isLate },
              ],
              { small: true },
            ),
          ]),
    ],
    link: { url: link, title: sentenceOf(one) },
  });
};

const sentenceOf = ({ what, reference, when }: DigestLine): string =>
  [what, reference, when].filter((part) => part !== '').join(', ');
