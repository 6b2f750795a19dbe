import { workWords } from '../../words';
import type { AdaptiveCard } from '../adaptiveCard';
import { assemble } from '../build/assemble';
import { open } from '../build/button';
import { heading, paragraph } from '../build/element';
import { workRow, workSentence } from '../build/workRow';
import type { DueThisMonthProps } from './props';

export const renderDueThisMonth = (props: DueThisMonthProps): AdaptiveCard => {
  const { title, lines, more, count } = props;
  return assemble({
    body: [
      heading(title),
      paragraph([{ text: count }], { close: true }),
      ...lines.map(workRow),
      ...(more === 0 ? [] : [paragraph([{ text: workWords.more(more), quiet: true }], { small: true, close: false })]),
    ],
    actions: [open(props.opens, props.link)],
    inWords: [`${title}:`, count, ...lines.map((line) => `${workSentence(line)}.`)].join(' '),
    refresh: { data: props.press, userIds: props.refreshFor },
  });
};
