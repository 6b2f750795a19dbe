import { barrierWords, ratingName, statusWords } from '../../words';
import type { AdaptiveCard } from '../adaptiveCard';
import { assemble } from '../build/assemble';
import { execute, form, open } from '../build/button';
import { besides, facts, heading, paragraph } from '../build/element';
import { plainText } from '../build/plainText';
import { ratingImage } from '../build/ratingImage';
import { barrierInputs } from '../raiseBarrier/barrierInputs';
import type { ProjectStatusProps } from './props';

export const renderProjectStatus = (props: ProjectStatusProps): AdaptiveCard => {
  const { title, code, rating, lastRating, press, link } = props;
  const standing = ratingName(rating, lastRating);
  const line = `${code} · ${standing.toLowerCase()}`;
  return assemble({
    body: [
      besides({ url: ratingImage(rating), altText: standing, pixels: 24 }, [
        heading(title),
        paragraph([{ text: line, quiet: true }], { small: true }),
      ]),
      ...facts(props.facts),
    ],
    actions: [
      open(statusWords.openProject, link),
      ...(props.mayRaise
        ? [
            form(barrierWords.raise, barrierInputs(), [
              execute(barrierWords.send, 'raise', press, { primary: true, inputs: true }),
            ]),
          ]
        : []),
    ],
    inWords: [
      `${title} (${code}): ${standing.toLowerCase()}.`,
      ...props.facts.map(({ name, value }) => `${name}: ${plainText(value, 200)}.`),
    ].join(' '),
    refresh: { data: press, userIds: props.refreshFor },
  });
};
