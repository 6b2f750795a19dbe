import { choicesWords } from '../words';
import { assemble } from './build/assemble';
import { execute } from './build/button';
import { heading, paragraph } from './build/element';
import { plainText } from './build/plainText';
import { defineStillCard } from './defineCard';

export interface ChoicesProps {
  /** The question. */
  readonly sentence: string;
  /** `says` is what choosing it says, as if it were typed; at most 200 characters. */
  readonly choices: readonly { readonly title: string; readonly says: string }[];
  /** How many more there are than are offered. */
  readonly more: number;
}

// Teams draws six buttons in a row of actions; stacked sets of one each have no such limit and stay readable on a phone.
const mostChoices = 8;

export const longestSaying = 200;

/** Asks which of several was meant; choosing one says it. */
export const choices = defineStillCard<ChoicesProps>({
  kind: 'choices',
  examples: {
    'two fit': {
      sentence: '“etanercept” may be one of these. Which do you mean?',
      choices: [
        { title: 'VAL-03 Etanercept biosimilar switch', says: 'status VAL-03' },
        { title: 'VAL-07 Etanercept in paediatrics', says: 'status VAL-07' },
      ],
      more: 0,
    },
    'many fit': {
      sentence: '“hub” may be one of these. Which do you mean?',
      choices: Array.from({ length: 8 }, (_, index) => ({
        title: `VAL-0${String(index + 1)} Aseptic hub, site ${String(index + 1)}`,
        says: `status VAL-0${String(index + 1)}`,
      })),
      more: 3,
    },
  },
  render: ({ sentence, choices: offered, more }) => {
    const shown = offered.slice(0, mostChoices);
    const hidden = more + offered.length - shown.length;
    const rest = hidden === 0 ? [] : [choicesWords.more(hidden)];
    return assemble({
      body: [
        heading(sentence),
        ...shown.map(({ title, says }) => ({
          type: 'ActionSet',
          spacing: 'Small',
          actions: [execute(title, 'choose', { card: 'choices', says: says.slice(0, longestSaying) })],
        })),
        ...rest.map((text) => paragraph([{ text, quiet: true }], { small: true })),
      ],
      inWords: [sentence, ...shown.map(({ title }) => `${plainText(title, 100)};`), ...rest].join(' '),
    });
  },
});
