import { defaultPolicy, rules, type Policy } from '../domain';
import { welcomeWords } from '../words';
import { assemble } from './build/assemble';
import { open, unfold } from './build/button';
import { heading, paragraph } from './build/element';
import { defineStillCard } from './defineCard';

export interface WelcomeProps {
  /** The person greeted. */
  readonly name: string;
  readonly policy: Policy;
  /** Address of the plan. */
  readonly link: string;
}

/** Greets a person for whom the app was installed: what it will write, when, and where answers go. */
export const welcome = defineStillCard<WelcomeProps>({
  kind: 'welcome',
  examples: {
    welcome: { name: 'Kofi Marigold', policy: defaultPolicy, link: 'https://teams.example/plan' },
  },
  render: ({ name, policy, link }) => {
    const title = welcomeWords.heading(name);
    const sentences = [
      welcomeWords.what,
      welcomeWords.when(policy.sendFrom, policy.sendUntil),
      welcomeWords.where,
      welcomeWords.help,
    ];
    return assemble({
      body: [heading(title), ...sentences.map((text) => paragraph([{ text }]))],
      actions: [
        open(welcomeWords.open, link),
        unfold(
          welcomeWords.rules,
          rules.map(({ explain }) => explain(policy)),
        ),
      ],
      inWords: [`${title}.`, ...sentences].join(' '),
    });
  },
});
