import { inQuotes, reportBackStanding, reportBackTitle, reportBackWords as words } from '../../words';
import type { AdaptiveCard } from '../adaptiveCard';
import { assemble } from '../build/assemble';
import { execute, form, open, type Button } from '../build/button';
import { box, heading, paragraph, type BoxStyle, type CardElement } from '../build/element';
import { textInput } from '../build/input';
import type { ReportBackPart, ReportBackProps } from './props';

export const renderReportBack = (props: ReportBackProps): AdaptiveCard => {
  const title = reportBackTitle(props);
  const met = words.met(props.metOn, props.today);
  const { verdict, rest } = reportBackStanding(props);
  const next = props.next === undefined ? undefined : words.next(props.next, props.today);
  const asks = props.state !== 'told' && props.mayAnswer;
  return assemble({
    body: [
      heading(title),
      paragraph([{ text: met, quiet: true }], { small: true }),
      ...(props.parts.length === 0 ? [paragraph([{ text: words.nothing }])] : props.parts.flatMap(drawPart)),
      ...(next === undefined ? [] : [paragraph([{ text: next, quiet: true }], { small: true, close: false })]),
      box(boxes[props.state], [paragraph([{ text: `${verdict} `, bold: true }, { text: rest }])]),
      ...(props.note === ''
        ? []
        : [paragraph([{ text: `${words.came} `, bold: true }, { text: inQuotes(props.note) }])]),
      paragraph([{ text: props.why, quiet: true }], { small: true }),
    ],
    actions: [...(asks ? answers(props) : []), open(words.open, props.link, { secondary: asks })],
    inWords: [
      `${title}.`,
      `${met}.`,
      ...props.parts.flatMap(({ heading: name, lines }) => [name, `${lines.join('; ')}.`]),
      verdict,
      rest,
      props.why,
    ].join(' '),
    refresh: { data: props.press, userIds: props.refreshFor },
  });
};

const boxes: Readonly<Record<ReportBackProps['state'], BoxStyle>> = {
  open: 'emphasis',
  soon: 'warning',
  late: 'attention',
  told: 'good',
};

const drawPart = ({ heading: name, lines, more }: ReportBackPart): readonly CardElement[] => [
  paragraph([{ text: name, bold: true }]),
  ...lines.map((line) => paragraph([{ text: `• ${line}` }], { close: true })),
  ...(more > 0 ? [paragraph([{ text: words.more(more), quiet: true }], { small: true })] : []),
];

const answers = ({ press }: ReportBackProps): readonly Button[] => [
  execute(words.told, 'told', press, { primary: true }),
  form(
    words.toldWithNote,
    [textInput({ id: 'note', label: words.noteLabel, missing: words.noteMissing })],
    [execute(words.saveNote, 'note', press, { inputs: true })],
  ),
];
