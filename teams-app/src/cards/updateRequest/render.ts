import { formatDay } from '../../domain';
import { ratings } from '../../lists';
import { ratingWords, reportStanding, updateHeading, updateLine, updateWords, type ReportFacts } from '../../words';
import type { AdaptiveCard } from '../adaptiveCard';
import { assemble } from '../build/assemble';
import { execute, open, type Button } from '../build/button';
import { besides, box, heading, paragraph, type CardElement } from '../build/element';
import { choiceInput, textInput, tickInput } from '../build/input';
import { plainText } from '../build/plainText';
import { ratingImage } from '../build/ratingImage';
import { restLine, snoozeForm } from '../snoozing';
import type { UpdateRequestProps } from './props';

export const renderUpdateRequest = (props: UpdateRequestProps): AdaptiveCard => {
  const { report, today, mayAnswer } = props;
  const title = updateHeading(props);
  const line = updateLine(props);
  const asks = report === undefined && mayAnswer;
  const picture = { url: ratingImage(props.rating), altText: `Project: ${ratingWords[props.rating]}`, pixels: 24 };
  const standing = report && reportStanding(report, today);
  return assemble({
    body: [
      besides(picture, [heading(title), paragraph([{ text: line, quiet: true }], { small: true })]),
      ...(report && standing
        ? [
            box('good', [paragraph([{ text: `${standing.verdict} `, bold: true }, { text: standing.rest }])]),
            ...told(report, [updateWords.reportDid, updateWords.reportNext, updateWords.reportHelp]),
          ]
        : told(props.last, [updateWords.lastDid, updateWords.lastNext, updateWords.lastHelp])),
      ...(asks ? [...restLine(props.restsUntil, today, props.restsNote), ...inputs(props)] : []),
      ...(report || mayAnswer ? [] : [paragraph([{ text: updateWords.waitsFor }])]),
      paragraph([{ text: props.why, quiet: true }], { small: true }),
    ],
    actions: [...(asks ? answers(props) : []), open(updateWords.open, props.link, { secondary: asks })],
    inWords: [`${title}.`, `${line}.`, standing?.verdict, standing?.rest, props.why].filter(Boolean).join(' '),
    refresh: { data: props.press, userIds: props.refreshFor },
  });
};

const told = (
  report: ReportFacts | undefined,
  [did, next, help]: readonly [string, string, string],
): readonly CardElement[] =>
  [
    [did, report?.did],
    [next, report?.next],
    [help, report?.help],
  ].flatMap(([label = '', text = '']) =>
    text === ''
      ? []
      : [paragraph([{ text: `${label} `, bold: true }, { text: plainText(text, 400) }], { close: label !== did })],
  );

const inputs = ({ rating, last, today }: UpdateRequestProps): readonly CardElement[] => [
  choiceInput({
    id: 'rating',
    label: updateWords.rating,
    missing: updateWords.ratingMissing,
    value: rating,
    choices: ratings.map((value) => ({ value, title: updateWords.ratingChoice(value) })),
  }),
  textInput({
    id: 'did',
    label: updateWords.did(last && formatDay(last.on, today)),
    missing: updateWords.didMissing,
  }),
  textInput({ id: 'next', label: updateWords.next, hint: updateWords.nextHint }),
  textInput({ id: 'help', label: updateWords.help, hint: updateWords.helpHint }),
  tickInput({ id: 'raise', label: updateWords.raise, title: updateWords.raiseTick }),
];

const answers = ({ press, last, today }: UpdateRequestProps): readonly Button[] => [
  execute(updateWords.send, 'report', press, { primary: true, inputs: true }),
  ...(last ? [execute(updateWords.same, 'same', press)] : []),
  snoozeForm(press, today),
];
