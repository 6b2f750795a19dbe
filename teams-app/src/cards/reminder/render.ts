import { cardWords, inQuotes, ratingWords, reminderHeading, reminderLine, reminderStanding } from '../../words';
import type { AdaptiveCard } from '../adaptiveCard';
import { assemble } from '../build/assemble';
import { execute, form, open, type Button } from '../build/button';
import { besides, box, heading, paragraph, type BoxStyle } from '../build/element';
import { dayInput, textInput } from '../build/input';
import { plainText } from '../build/plainText';
import { ratingImage } from '../build/ratingImage';
import { restLine, snoozeForm } from '../snoozing';
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
      ...(asksFor(props) ? restLine(props.restsUntil, props.today) : []),
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
  tomorrow: 'warning',
  today: 'warning',
  late: 'attention',
  done: 'good',
  moved: 'emphasis',
  'handed over': 'emphasis',
};

const asksFor = ({ state, mayAnswer }: ReminderProps): boolean =>
  mayAnswer && state !== 'done' && state !== 'moved' && state !== 'handed over';

const answers = ({ press, today }: ReminderProps): readonly Button[] => [
  execute(cardWords.done, 'done', press, { primary: true }),
  form(
    cardWords.newDate,
    [
      dayInput({ id: 'date', label: cardWords.dateLabel, missing: cardWords.dateMissing, min: today }),
      textInput({ id: 'note', label: cardWords.noteLabel, hint: cardWords.noteHint }),
    ],
    [execute(cardWords.saveDate, 'move', press, { inputs: true })],
  ),
  snoozeForm(press, today),
];
