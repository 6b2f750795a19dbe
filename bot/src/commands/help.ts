import { help as helpCard } from '@ipmo-hub/teams-app/cards';
import { defineCommand } from './commandDefinition';

export const help = defineCommand({
  name: 'help',
  describe: 'What you can ask, and what the bot writes by itself',
  also: ['hi', 'hello', '?'],
  scopes: ['personal', 'team', 'groupChat'],
  answer: ({ commands, policy, plan }) => ({
    card: helpCard.render({
      commands: commands.map(({ name, takes, describe }) => ({
        title: takes === undefined ? name : `${name} ${takes}`,
        description: describe,
      })),
      policy,
      link: plan,
    }),
  }),
});
