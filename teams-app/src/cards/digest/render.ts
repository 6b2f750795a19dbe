import { digestWords, type DigestCounts } from '../../words';
import type { AdaptiveCard } from '../adaptiveCard';
import { assemble } from '../build/assemble';
import { execute, executeRow, open as openPage } from '../build/button';
import { heading, opens, paragraph, row, slimRow, type CardElement, type RowAction } from '../build/element';
import { plainText } from '../build/plainText';
import { urgencyPicture, type Urgency } from '../build/urgencyPicture';
import { restLine } from '../snoozing';
import type { DigestProps } from './props';
import type { DigestLine } from './readLine';

export const renderDigest = (props: DigestProps): AdaptiveCard => {
  const { day, today, gone, isOwn, more, openCount } = props;
  const size = props.lines.length + props.open.length <= fewLines ? roomy : slim;
  const lines = props.lines.map((one) => shortened(one, size));
  const open = props.open.map((one) => shortened(one, size));
  const title = digestWords.heading(day, today);
  const counts = countsOf(props);
  const { waiting } = counts;
  const count = digestWords.count(counts);
  const rests = props.restsUntil !== undefined;
  const small = (text: string): CardElement => paragraph([{ text, quiet: true }], { small: true });
  return assemble({
    body: [
      heading(title),
      paragraph([{ text: count }], { close: true }),
      ...(waiting > 0 && lines.some(({ line }) => line !== undefined) ? [small(digestWords.answer)] : []),
      ...lines.map((one) => size.draw(one, pressOf(props, one, size))),
      ...(more === 0 ? [] : [small(digestWords.more(more))]),
      ...(open.length === 0 ? [] : [small(digestWords.alsoOpen)]),
      ...open.map((one) => size.draw(one, opens(sentenceOf(one), one.link, size.name))),
      ...(openCount === open.length ? [] : [small(digestWords.moreOpen(openCount - open.length))]),
      ...(gone === 0 ? [] : [small(digestWords.gone(gone))]),
      ...restLine(props.restsUntil, today),
      paragraph([{ text: props.why, quiet: true }], { small: true, close: false }),
    ],
    actions: [
      ...(props.dates === 0 || !isOwn ? [] : [execute(digestWords.allStand(props.dates), 'confirm', props.press)]),
      openPage(digestWords.openMine, props.link),
      ...(isOwn && waiting + openCount > 0 && !rests ? [execute(digestWords.tomorrow, 'tomorrow', props.press)] : []),
    ],
    inWords: [`${title}.`, count, ...[...lines, ...open].map((one) => `${sentenceOf(one)}.`), props.why].join(' '),
    refresh: { data: props.press, userIds: props.refreshFor },
  });
};

const countsOf = ({ lines, more, openCount, day, today }: DigestProps): DigestCounts => {
  const done = lines.filter(({ urgency }) => urgency === 'done').length;
  const news = lines.filter(({ urgency, isNews }) => isNews === true && urgency !== 'done').length;
  const movedOn = lines.flatMap(({ movedOn: where }) => where ?? []);
  const waiting = lines.length - done - news - movedOn.length + more;
  return { waiting, done, news, movedOn, open: openCount, isToday: day === today };
};

const fewLines = 12;

interface Size {
  /** Bytes for what a line says, and for the name that is read aloud. */
  readonly what: number;
  readonly name: number;
  readonly when: number;
  draw(one: DigestLine, action: RowAction): CardElement;
}

const roomy: Size = {
  what: 140,
  name: 140,
  when: 80,
  draw: (one, action) => row({ picture: urgencyPicture(one.urgency), items: wordsOf(one), action }),
};

// Thirty of them have room in a card.
const slim: Size = {
  what: 90,
  name: 60,
  when: 40,
  draw: (one, action) => slimRow({ items: [inOneLine(one)], action }),
};

const shortened = (one: DigestLine, { what, when }: Size): DigestLine => ({
  ...one,
  what: plainText(one.what, what),
  reference: plainText(one.reference, 30),
  when: plainText(one.when, when),
});

/** Its own card in this one's place; where it has none, or the digest is somebody else's, its page. */
const pressOf = ({ press }: DigestProps, one: DigestLine, { name }: Size): RowAction =>
  one.line === undefined
    ? opens(sentenceOf(one), one.link, name)
    : executeRow(sentenceOf(one), 'open', { ...press, line: one.line }, name);

const isOver = (urgency: Urgency): boolean => urgency === 'done' || urgency === 'moved on';

const wordsOf = (one: DigestLine): readonly CardElement[] => {
  const { what, reference, when, urgency } = one;
  return [
    paragraph([{ text: what, quiet: isOver(urgency), bold: urgency === 'late' }]),
    ...(reference === '' && when === '' ? [] : [paragraph(detailsOf(one), { small: true })]),
  ];
};

const inOneLine = (one: DigestLine): CardElement => {
  const { what, urgency } = one;
  const details = one.reference === '' && one.when === '' ? [] : detailsOf(one, ' · ');
  return paragraph([{ text: what, quiet: isOver(urgency), bold: urgency === 'late' }, ...details], { small: true });
};

const detailsOf = ({ reference, when, urgency }: DigestLine, before = '') => {
  const isLate = urgency === 'late';
  const separator = reference === '' || when === '' ? '' : ' · ';
  return [
    { text: `${before}${reference}${separator}`, quiet: true },
    { text: when, quiet: !isLate, bold: isLate, alarming: isLate },
  ];
};

const sentenceOf = ({ what, reference, when }: DigestLine): string =>
  [what, reference, when].filter((part) => part !== '').join(', ');
