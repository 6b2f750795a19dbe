import { cardWords, inQuotes, ratingWords, taskHeading, taskLine, taskStanding, taskWords } from '../../words';
import type { AdaptiveCard } from '../adaptiveCard';
import { assemble } from '../build/assemble';
import { execute, form, open, type Button } from '../build/button';
import { besides, box, heading, paragraph, type BoxStyle, type CardElement } from '../build/element';
import { textInput } from '../build/input';
import { ratingImage } from '../build/ratingImage';
import { restLine, snoozeForm } from '../snoozing';
import type { TaskProps } from './props';

export const renderTask = (props: TaskProps): AdaptiveCard => {
  const title = taskHeading(props);
  const line = taskLine(props);
  const standing = taskStanding(props);
  const isOpen = props.state !== 'done';
  const { note = '' } = props;
  const answers = isOpen
    ? [...answersTo(props), ...(props.maySnooze ? [snoozeForm(props.press, props.today)] : [])]
    : [];
  return assemble({
    body: [
      ...top(props, [
        heading(title),
        ...(line === '' ? [] : [paragraph([{ text: line, quiet: true }], { small: true })]),
      ]),
      ...(standing
        ? [
            box(boxes[props.state], [
              paragraph([{ text: `${standing.verdict} `, bold: true }, { text: standing.rest }]),
            ]),
          ]
        : []),
      ...(note === '' ? [] : [paragraph([{ text: `${cardWords.lastNote} `, bold: true }, { text: inQuotes(note) }])]),
      ...(isOpen ? restLine(props.restsUntil, props.today, props.restsNote) : []),
      paragraph([{ text: props.why, quiet: props.what !== 'matter' }], { small: props.what !== 'matter' }),
    ],
    actions: inOrder(props, answers),
    inWords: [`${title}.`, line && `${line}.`, standing?.verdict, standing?.rest, props.why].filter(Boolean).join(' '),
    refresh: { data: props.press, userIds: props.refreshFor },
  });
};

const boxes: Readonly<Record<TaskProps['state'], BoxStyle>> = {
  open: 'emphasis',
  soon: 'warning',
  late: 'attention',
  done: 'good',
};

const top = ({ rating }: TaskProps, items: readonly CardElement[]): readonly CardElement[] =>
  rating
    ? [besides({ url: ratingImage(rating), altText: `Project: ${ratingWords[rating]}`, pixels: 24 }, items)]
    : items;

const placeNames: Partial<Record<string, string>> = {
  meetings: taskWords.openMeeting,
  papers: taskWords.openMeeting,
  groups: taskWords.openGroup,
};

/** What is missing is answered on the project's page: that comes first. */
const inOrder = (
  { what, state, rating, mayAnswer, link, opens: list }: TaskProps,
  answers: readonly Button[],
): readonly Button[] => {
  if (what === 'paper' && mayAnswer && state !== 'done') return [open(taskWords.handIn, link), ...answers];
  const name = placeNames[list ?? ''] ?? (rating ? taskWords.open : taskWords.openPlan);
  const opens = open(name, link, { secondary: answers.length > 2 });
  return mayAnswer ? [...answers, opens] : [opens, ...answers];
};

const answersTo = ({ what, mayAnswer, mayReceive = false, press }: TaskProps): readonly Button[] => {
  if (!mayAnswer) return [];
  if (what === 'paper') return mayReceive ? [execute(taskWords.came, 'received', press)] : [];
  if (what !== 'action') return [];
  return [
    execute(taskWords.done, 'done', press, { primary: true }),
    form(
      taskWords.doneWithNote,
      [textInput({ id: 'note', label: taskWords.noteLabel, missing: taskWords.noteMissing })],
      [execute(taskWords.saveDone, 'note', press, { inputs: true })],
    ),
  ];
};
