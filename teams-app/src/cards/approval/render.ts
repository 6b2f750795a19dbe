import { approvalLine, approvalStanding, approvalTitle, approvalWords as words } from '../../words';
import type { AdaptiveCard } from '../adaptiveCard';
import { assemble } from '../build/assemble';
import { execute, form, open, type Button } from '../build/button';
import { box, heading, paragraph, type BoxStyle, type CardElement } from '../build/element';
import { textInput } from '../build/input';
import { plainText } from '../build/plainText';
import type { ApprovalProps } from './props';

export const renderApproval = (props: ApprovalProps): AdaptiveCard => {
  const title = approvalTitle(props);
  const line = approvalLine(props, props.reference);
  const { verdict, rest } = approvalStanding(props, props.tally);
  const quorum = props.quorum === '' ? [] : [props.quorum];
  const votes = props.state === 'open' && props.mayVote ? answers(props) : [];
  return assemble({
    body: [
      heading(title),
      paragraph([{ text: line, quiet: true }], { small: true }),
      ...(props.wording === '' ? [] : [paragraph([{ text: plainText(props.wording, 900) }])]),
      ...labelled(words.rationale, props.rationale),
      ...labelled(words.options, props.options),
      box(boxes[props.state], [
        paragraph([{ text: `${verdict} `, bold: true }, { text: rest }]),
        ...quorum.map((text) => paragraph([{ text }], { small: true })),
      ]),
      ...answered(props),
      paragraph([{ text: props.why, quiet: true }], { small: true }),
    ],
    actions: [...votes, open(words.open, props.link, { secondary: votes.length > 0 })],
    inWords: [`${title}.`, `${line}.`, verdict, rest, ...quorum, props.why].filter(Boolean).join(' '),
    refresh: { data: props.press, userIds: props.refreshFor },
  });
};

const boxes: Readonly<Record<ApprovalProps['state'], BoxStyle>> = {
  open: 'emphasis',
  agreed: 'good',
  'not agreed': 'warning',
  lapsed: 'warning',
  deferred: 'emphasis',
};

const labelled = (label: string, text: string): readonly CardElement[] =>
  text === '' ? [] : [paragraph([{ text: `${label} `, bold: true }, { text: plainText(text, 500) }])];

const answered = ({ answers: given, others }: ApprovalProps): readonly CardElement[] =>
  given.length === 0
    ? []
    : [
        paragraph([{ text: words.answered, bold: true }], { small: true, close: false }),
        ...given.map(({ name, answer, reason }) =>
          paragraph([{ text: words.vote(name, answer, plainText(reason, 200)), quiet: true }], { small: true }),
        ),
        ...(others > 0 ? [paragraph([{ text: words.more(others), quiet: true }], { small: true })] : []),
      ];

/** None of the three is the primary button, and they stand in one order: a card must not lead. */
const answers = ({ press }: ApprovalProps): readonly Button[] => [
  form(
    words.for,
    [textInput({ id: 'reason', label: words.reason })],
    [execute(words.saveFor, 'for', press, { inputs: true })],
  ),
  form(
    words.against,
    [textInput({ id: 'reason', label: words.reasonAgainst, missing: words.reasonMissing })],
    [execute(words.saveAgainst, 'against', press, { inputs: true })],
  ),
  form(
    words.abstain,
    [textInput({ id: 'reason', label: words.reason })],
    [execute(words.saveAbstain, 'abstain', press, { inputs: true })],
  ),
];
