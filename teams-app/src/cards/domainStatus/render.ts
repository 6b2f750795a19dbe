import { ratingWords, statusWords } from '../../words';
import type { AdaptiveCard } from '../adaptiveCard';
import { assemble } from '../build/assemble';
import { open } from '../build/button';
import { besides, heading, opens, paragraph, row, type CardElement } from '../build/element';
import { plainText } from '../build/plainText';
import { ratingImage } from '../build/ratingImage';
import type { DomainStatusProps } from './props';

export const renderDomainStatus = (props: DomainStatusProps): AdaptiveCard => {
  const { title, code, verdict, cause, counts, leadName, others, rating } = props;
  const line = `${code} · ${counts} · led by ${leadName}`;
  const top = [heading(title), paragraph([{ text: line, quiet: true }], { small: true })];
  return assemble({
    body: [
      ...(rating ? [besides({ url: ratingImage(rating), altText: verdict, pixels: 24 }, top)] : top),
      paragraph([{ text: `${verdict}. `, bold: true }, { text: plainText(cause) }]),
      ...props.projects.map(projectRow),
      ...(others === 0 ? [] : [paragraph([{ text: statusWords.otherProjects(others), quiet: true }], { small: true })]),
    ],
    actions: [open(statusWords.openDomain, props.link)],
    inWords: [
      `${title}: ${verdict.toLowerCase()}.`,
      cause,
      `${counts}.`,
      ...props.projects.map((one) => `${one.code} ${one.title}: ${ratingWords[one.rating].toLowerCase()}.`),
    ].join(' '),
    refresh: { data: props.press, userIds: props.refreshFor },
  });
};

const projectRow = ({ code, title, rating, link }: DomainStatusProps['projects'][number]): CardElement => {
  const words = ratingWords[rating].toLowerCase();
  return row({
    picture: { url: ratingImage(rating), altText: ratingWords[rating], pixels: 18 },
    items: [
      paragraph([{ text: plainText(title, 140) }]),
      paragraph([{ text: statusWords.projectLine(code, words), quiet: true }], { small: true }),
    ],
    action: opens(`${title}, ${code}, ${words}`, link),
  });
};
