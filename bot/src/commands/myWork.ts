import { milestoneStanding, type Day } from '@ipmo-hub/teams-app/domain';
import type { Escalation, Snapshot } from '@ipmo-hub/teams-app/lists';
import { formatDay, milestoneName } from '@ipmo-hub/teams-app/words';
import { defineCommand } from './commandDefinition';

const most = 15;

export const myWork = defineCommand({
  name: 'my work',
  describe: 'The milestones you own and the escalations that wait for you',
  also: ['mywork', 'my tasks', 'work'],
  scopes: ['personal', 'team', 'groupChat'],
  answer: ({ person, snapshot, today, plan }) => {
    const escalations = [...snapshot.escalations.values()]
      .filter(({ holder, state }) => holder === person.id && state === 'Open')
      .map((escalation) => escalationLine(escalation, today));
    const milestones = [...snapshot.milestones.values()]
      .filter(({ owner, done }) => owner === person.id && done === undefined)
      .sort((a, b) => (a.forecast < b.forecast ? -1 : 1))
      .map(
        (milestone) =>
          `${milestone.key}: ${milestoneName(milestoneStanding(milestone, today), today)}${inProject(snapshot, milestone.project)}.`,
      );
    if (escalations.length + milestones.length === 0)
      return { text: `Nothing waits for you, ${person.title}. The plan: ${plan}` };
    return {
      text: [
        ...section('Waiting for your answer', escalations),
        ...section('Your open milestones', milestones),
        `All of it: ${plan}`,
      ].join('\n'),
    };
  },
});

const escalationLine = ({ title, answerBy }: Escalation, today: Day): string =>
  `${title}: answer by ${formatDay(answerBy, today)}.`;

const inProject = ({ projects }: Snapshot, id: string): string => {
  const project = projects.get(id);
  return project ? ` (${project.title})` : '';
};

const section = (heading: string, lines: readonly string[]): readonly string[] => {
  if (lines.length === 0) return [];
  const rest = lines.length - most;
  return [
    `${heading}:`,
    ...lines.slice(0, most).map((line) => `• ${line}`),
    ...(rest > 0 ? [`• and ${String(rest)} more.`] : []),
    '',
  ];
};
