import { workWords } from '../../words';
import type { AdaptiveCard } from '../adaptiveCard';
import { assemble } from '../build/assemble';
import { choose, open } from '../build/button';
import { heading, opens, paragraph, row, type CardElement } from '../build/element';
import { plainText } from '../build/plainText';
import { ratingImage } from '../build/ratingImage';
import type { ProgrammeStatusProps } from './props';

type Domain = ProgrammeStatusProps['domains'][number];

export const renderProgrammeStatus = (props: ProgrammeStatusProps): AdaptiveCard => {
  const { domains, more } = props;
  return assemble({
    body: [
      heading(workWords.programme),
      ...(domains.length === 0 ? [paragraph([{ text: workWords.noDomains }])] : domains.map(domainRow)),
      ...(more === 0 ? [] : [paragraph([{ text: workWords.more(more), quiet: true }], { small: true, close: false })]),
    ],
    actions: [open(workWords.openProgramme, props.link), choose(workWords.dueButton, 'due all')],
    inWords: [
      `${workWords.programme}:`,
      ...domains.map(({ title, verdict, cause }) => `${title}: ${verdict.toLowerCase()}. ${plainText(cause, 200)}`),
      ...(domains.length === 0 ? [workWords.noDomains] : []),
    ].join(' '),
    refresh: { data: props.press, userIds: props.refreshFor },
  });
};

const domainRow = ({ title, code, verdict, cause, rating, projects, link }: Domain): CardElement => {
  const line = workWords.domainLine(plainText(code, 40), verdict, projects);
  const items = [
    paragraph([{ text: plainText(title, 140), bold: true }]),
    paragraph([{ text: line, quiet: true }], { small: true }),
    paragraph([{ text: plainText(cause, 150) }], { small: true }),
  ];
  const action = opens(`${title}, ${line}`, link);
  return row({ picture: { url: ratingImage(rating ?? 'Not started'), altText: verdict, pixels: 18 }, items, action });
};
