import { milestoneStanding } from '@ipmo-hub/teams-app/domain';
import { milestoneName } from '@ipmo-hub/teams-app/words';
import { moreWords, myWorkWords } from '../words';
import { defineCommand } from './commandDefinition';

const most = 15;

export const myWork = defineCommand({
  name: 'my work',
  describe: 'What you own and what waits for you: escalations, milestones, papers and actions',
  also: ['mywork', 'my tasks', 'work'],
  scopes: ['personal'],
  answer: ({ person, snapshot, today, plan }) => {
    const escalations = [...snapshot.escalations.values()]
      .filter(({ holder, state }) => holder === person.id && state === 'Open')
      .map(({ title, answerBy }) => myWorkWords.escalation(title, answerBy, today));
    const milestones = [...snapshot.milestones.values()]
      .filter(({ owner, done }) => owner === person.id && done === undefined)
      .sort((a, b) => (a.forecast < b.forecast ? -1 : 1))
      .map((milestone) => {
        const name = milestoneName(milestoneStanding(milestone, today), today);
        return myWorkWords.milestone(milestone.key, name, snapshot.projects.get(milestone.project)?.title);
      });
    const papers = [...snapshot.papers.values()]
      .filter(({ author, receivedOn }) => author === person.id && receivedOn === undefined)
      .map(({ key, title, meeting }) => myWorkWords.paper(key, title, snapshot.meetings.get(meeting), today));
    const actions = [...snapshot.actions.values()]
      .filter(({ owner, done }) => owner === person.id && done === undefined)
      .sort((a, b) => (a.due < b.due ? -1 : 1))
      .map(({ key, title, due }) => myWorkWords.action(key, title, due, today));
    const lines = [
      ...section(myWorkWords.escalations, escalations),
      ...section(myWorkWords.milestones, milestones),
      ...section(myWorkWords.papers, papers),
      ...section(myWorkWords.actions, actions),
    ];
    if (lines.length === 0) return { text: myWorkWords.nothing(person.title, plan) };
    return { text: [...lines, myWorkWords.all(plan)].join('\n') };
  },
});

const section = (heading: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0
    ? []
    : [heading, ...lines.slice(0, most).map((line) => `• ${line}`), ...moreWords(lines.length - most), ''];
