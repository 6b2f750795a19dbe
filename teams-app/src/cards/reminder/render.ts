import { cardWords, inQuotes, ratingWords, reminderHeading, reminderLine, reminderStanding } from '../../words';
import type { AdaptiveCard } from '../adaptiveCard';
import { assemble } from '../build/assemble';
import { open } from '../build/button';
import { besides, box, heading, paragraph, type BoxStyle } from '../build/element';
import { plainText } from '../build/plainText';
import { ratingImage } from '../build/ratingImage';
import { restLine } from '../snoozing';
import { answers, wishedDay } from './answers';
import type { ReminderProps } from './props';

export const renderReminder = (props: ReminderProps): AdaptiveCard => {
  const title = reminderHeading(props);
  const line = reminderLine(props);
  const { verdict, rest } = reminderStanding(props);
  const picture = { url: ratingImage(props.rating), altText: `Project: ${ratingWords[props.rating]}`, pixels: 24 };
  return assemble({
    body: [
      besides(picture, [heading(title), paragraph([{ text: line, quiet: true }], { small: true })]),
      box(boxes[props.state], [paragraph([{ text: `${verdict} `, bold: true }, { text: rest }])]),
      ...(props.note === undefined
        ? []
        : [paragraph([{ text: `${cardWords.lastNote} `, bold: true }, { text: inQuotes(plainText(props.note)) }])]),
      ...(asksFor(props) ? [...wishedDay(props), ...restLine(props.restsUntil, props.today, props.restsNote)] : []),
      paragraph([{ text: props.why, quiet: true }], { small: true }),
    ],
    actions: [
      ...(asksFor(props) ? answers(props) : []),
      open(cardWords.openPlan, props.link, { secondary: asksFor(props) }),
    ],
    inWords: [`${title}.`, `${line}.`, verdict, rest, props.why].join(' '),
    refresh: { data: props.press, userIds: props.refreshFor },
  });
};

const boxes: Readonly<Record<ReminderProps['state'], BoxStyle>> = {
  upcoming: 'emphasis',
  asked: 'emphasis',
  check: 'emphasis',
  checked: 'good',
  tomorrow: 'warning',
  today: 'warning',
  late: 'attention',
  done: 'good',
  moved: 'emphasis',
  'handed over': 'emphasis',
};

const over: ReadonlySet<ReminderProps['state']> = new Set(['done', 'moved', 'handed over', 'checked']);

const asksFor = ({ state, mayAnswer }: ReminderProps): boolean => mayAnswer && !over.has(state);
