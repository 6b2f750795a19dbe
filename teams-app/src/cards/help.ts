import { defaultPolicy, rules, type Policy } from '../domain';
import { helpWords } from '../words';
import { assemble } from './build/assemble';
import { open, unfold } from './build/button';
import { heading, paragraph } from './build/element';
import { defineStillCard } from './defineCard';

export interface HelpProps {
  /** What can be typed, and what it does. */
  readonly commands: readonly { readonly title: string; readonly description: string }[];
  readonly policy: Policy;
  readonly link: string;
}

/** What a person can type, and what the bot says by itself. */
export const help = defineStillCard<HelpProps>({
  kind: 'help',
  examples: {
    help: {
      commands: [
        { title: 'my work', description: 'what you own and what waits for you' },
        { title: 'status VAL-03', description: 'how a project or domain stands' },
      ],
      policy: defaultPolicy,
      link: 'https://teams.example/plan',
    },
  },
  render: ({ commands, policy, link }) => {
    const sentences = rules.map(({ explain }) => explain(policy));
    return assemble({
      body: [
        heading(helpWords.heading),
        ...commands.map(({ title, description }) =>
          paragraph([{ text: title, bold: true }, { text: `: ${description}` }]),
        ),
        paragraph([{ text: helpWords.own, quiet: true }], { small: true, close: false }),
      ],
      actions: [open(helpWords.open, link), unfold(helpWords.rules, sentences)],
      inWords: [
        `${helpWords.heading}:`,
        ...commands.map(({ title, description }) => `${title}: ${description}.`),
        helpWords.own,
        helpWords.itself,
      ].join(' '),
    });
  },
});
