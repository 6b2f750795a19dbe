import { workWords } from '../../words';
import type { AdaptiveCard } from '../adaptiveCard';
import { assemble } from '../build/assemble';
import { choose, open } from '../build/button';
import { heading, paragraph, type CardElement } from '../build/element';
import { workRow, workSentence, type WorkLine } from '../build/workRow';
import type { MyWorkProps } from './props';

export const renderMyWork = (props: MyWorkProps): AdaptiveCard => {
  const { asked, due, more, count, mayReport } = props;
  return assemble({
    body: [
      heading(workWords.mine),
      paragraph([{ text: count }], { close: true }),
      ...section(workWords.asked, asked),
      ...section(workWords.dueFromYou, due),
      ...(more === 0 ? [] : [paragraph([{ text: workWords.more(more), quiet: true }], { small: true, close: false })]),
    ],
    actions: [
      open(workWords.openMine, props.link),
      choose(workWords.dueButton, 'due this month'),
      ...(mayReport ? [choose(workWords.updateButton, 'update')] : []),
      ...(due.length > 0 ? [choose(workWords.snoozeButton, 'snooze')] : []),
    ],
    inWords: [`${workWords.mine}:`, count, ...[...asked, ...due].map((line) => `${workSentence(line)}.`)].join(' '),
    refresh: { data: props.press, userIds: props.refreshFor },
  });
};

const section = (name: string, lines: readonly WorkLine[]): readonly CardElement[] =>
  lines.length === 0
    ? []
    : [paragraph([{ text: name, bold: true, quiet: true }], { small: true, close: false }), ...lines.map(workRow)];
