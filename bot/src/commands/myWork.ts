import { defineCommand } from './commandDefinition';

export const myWork = defineCommand({
  name: 'my work',
  describe: 'What you own and what waits for you: escalations, milestones, papers and actions',
  also: ['mywork', 'my tasks', 'work'],
  scopes: ['personal'],
  answer: ({ person }) => ({ show: { kind: 'myWork', subject: `people/${person.id}` } }),
});
