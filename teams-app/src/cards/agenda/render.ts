import { agendaCardWords as words, agendaLine, agendaTitle } from '../../words';
import type { AdaptiveCard } from '../adaptiveCard';
import { assemble } from '../build/assemble';
import { execute, form, open, type Button } from '../build/button';
import { box, heading, paragraph, type CardElement } from '../build/element';
import { choiceInput, textInput } from '../build/input';
import { plainText } from '../build/plainText';
import type { AgendaLineProps, AgendaProps } from './props';

export const renderAgenda = (props: AgendaProps): AdaptiveCard => {
  const title = agendaTitle(props);
  const line = agendaLine(props);
  const isAhead = props.state === 'planned';
  const quorum = quorumWords(props);
  const yours = ownWords(props);
  const awaited =
    props.awaited && isAhead ? words.awaited(props.awaited.papers, props.awaited.by, props.today) : undefined;
  const replies = words.replies(props.replies);
  return assemble({
    body: [
      heading(title),
      ...(line === '' ? [] : [paragraph([{ text: line, quiet: true }], { small: true })]),
      ...(props.items.length === 0 ? [paragraph([{ text: words.nothing }])] : props.items.map(itemRow)),
      ...(props.others > 0 ? [paragraph([{ text: words.more(props.others), quiet: true }], { small: true })] : []),
      ...(props.over === undefined
        ? []
        : [paragraph([{ text: props.over, bold: true }], { small: true, close: false })]),
      ...(awaited === undefined ? [] : [paragraph([{ text: awaited }], { small: true, close: false })]),
      { type: 'ActionSet', actions: links(props) },
      ...(isAhead
        ? [
            box(props.quorum.met ? 'good' : 'warning', [
              paragraph([{ text: `${quorum.verdict} `, bold: true }, { text: quorum.rest }]),
              ...sectors(props),
            ]),
            paragraph([{ text: replies, quiet: true }], { small: true }),
            ...(yours === undefined ? [] : [paragraph([{ text: yours, bold: true }])]),
          ]
        : []),
      ...(props.why === '' ? [] : [paragraph([{ text: plainText(props.why, 400), quiet: true }], { small: true })]),
    ],
    actions: isAhead && props.mayReply ? answers(props) : [],
    inWords: [
      `${title}.`,
      line && `${line}.`,
      ...props.items.map(
        ({ number, start = '', title: item }) =>
          `${[`${number}.`, start, plainText(item, 80)].filter(Boolean).join(' ')};`,
      ),
      props.over,
      awaited,
      ...(isAhead ? [quorum.verdict, quorum.rest, `${replies}.`, yours] : []),
    ]
      .filter(Boolean)
      .join(' '),
    refresh: { data: props.press, userIds: props.refreshFor },
  });
};

/** A line of the agenda, as long as twelve of them have room for. */
const itemRow = ({ number, start, title, outcome, ...item }: AgendaLineProps): CardElement => {
  const name = plainText(title, 160);
  const presenter = item.presenter === undefined ? undefined : plainText(item.presenter, 60);
  const below =
    outcome === undefined ? words.purpose(item.purpose, item.minutes, presenter) : words.ended(plainText(outcome, 160));
  return {
    type: 'ColumnSet',
    spacing: 'Small',
    separator: true,
    columns: [
      { type: 'Column', width: '48px', items: [paragraph([{ text: start ?? `${number}.`, quiet: true }])] },
      {
        type: 'Column',
        width: 'stretch',
        items: [
          paragraph([{ text: start === undefined ? name : `${number}. ${name}` }]),
          paragraph([{ text: below, quiet: true }], { small: true }),
        ],
      },
    ],
  };
};

const quorumWords = ({ quorum }: AgendaProps): { readonly verdict: string; readonly rest: string } => {
  const coming = words.coming(quorum.here, quorum.needed);
  if (!quorum.isSet) return { verdict: words.noQuorum, rest: coming };
  if (quorum.met) return { verdict: words.quorumMet, rest: coming };
  const rest = quorum.missing.length === 0 ? coming : `${coming} ${words.missing(quorum.missing)}`;
  return { verdict: words.quorumNotMet, rest };
};

const sectors = ({ quorum }: AgendaProps): readonly CardElement[] =>
  quorum.sectors.length === 0
    ? []
    : [
        paragraph(
          [
            {
              text: `${words.sectors} ${quorum.sectors.map(({ name, count }) => words.sector(name, count)).join(' · ')}`,
            },
          ],
          { small: true },
        ),
      ];

const ownWords = ({ own }: AgendaProps): string | undefined => own && words.yours[own.reply](own.detail);

const answers = ({ press, own, deputies }: AgendaProps): readonly Button[] => [
  ...(own?.reply === 'Coming' && own.detail === undefined
    ? []
    : [execute(words.come, 'coming', press, { primary: own === undefined })]),
  form(
    words.leaveEarly,
    [
      textInput({
        id: 'leaves',
        label: words.leavesLabel,
        hint: words.leavesHint,
        missing: words.leavesMissing,
        short: true,
      }),
    ],
    [execute(words.saveLeaves, 'leaving', press, { inputs: true })],
  ),
  ...(own?.reply === 'Apologies'
    ? []
    : [
        form(
          words.sorry,
          [textInput({ id: 'note', label: words.sorryLabel })],
          [execute(words.saveSorry, 'apologies', press, { inputs: true })],
        ),
      ]),
  ...(deputies.length === 0
    ? []
    : [
        form(
          words.deputy,
          [
            choiceInput({
              id: 'deputy',
              label: words.deputyLabel,
              hint: words.deputyHint,
              missing: words.deputyMissing,
              choices: deputies.map(({ name, id }) => ({ title: name, value: id })),
            }),
          ],
          [execute(words.saveDeputy, 'deputy', press, { inputs: true })],
        ),
      ]),
];

const links = ({ link, pack }: AgendaProps): readonly Button[] => [
  ...(pack ? [open(words.pack(pack.version), pack.link)] : []),
  open(words.open, link),
];
