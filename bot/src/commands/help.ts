import { help as helpCard } from '@ipmo-hub/teams-app/cards';
import { defineCommand, everywhere } from './commandDefinition';

export const help = defineCommand({
  name: 'help',
  describe: 'What you can ask, and what the bot writes by itself',
  also: ['?'],
  scopes: everywhere,
  answer: ({ commands, scope, policy, plan }) => ({
    card: helpCard.render({
      commands: commands
        .filter(({ scopes }) => scopes.includes(scope))
        .map(({ name, takes, describe }) => ({
          title: takes === undefined ? name : `${name} ${takes}`,
          description: describe,
        })),
      policy,
      link: plan,
    }),
  }),
});
