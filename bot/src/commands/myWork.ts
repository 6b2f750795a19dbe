import { defineCommand } from './commandDefinition';

export const myWork = defineCommand({
  name: 'my work',
  describe: 'What you own and what waits for you: escalations, milestones, papers and actions',
  also: ['mywork', 'my tasks', 'work', 'what is on my plate', "what's on my plate", 'whats on my plate', 'my plate'],
  scopes: ['personal'],
  answer: ({ person }) => ({ show: { kind: 'myWork', subject: `people/${person.id}` } }),
});
