import { plural } from '.';

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** What stands where a plan has nothing to show. */
export const empty = {
  title: (domain: string): string => `${domain} has no projects yet`,
  why: 'Start from what you have. You see every line before anything is saved.',
  add: 'Add your first project',
  addWhy: 'A name, who answers for it, when it starts and finishes. Its first milestone follows.',
  addGo: 'Add a project',
  bring: 'Bring a plan you already have',
  bringWhy:
    'A workbook, a CSV file or an export of Planner, Project or Smartsheet. Every problem is listed, row by row, before anything is saved.',
  bringGo: 'Choose a file',
  byHand: 'Begin by hand',
  byHandWhy: 'Name your domains; projects are added on their pages. The codes begin their references, such as VAL-03.',
  byHandGo: 'Name the domains',
  byHandSave: 'Set them up',
  byHandTitle: 'Your domains',
  byHandMore: 'Another domain',
  domain: (position: number): string => `Domain ${String(position)}`,
  domainName: 'Name',
  domainCode: 'Code',
  domainsMissing: 'Name at least one domain.',
  begin: 'Whoever set IPMO Hub up begins',
  beginWhy:
    'Nobody is in the People list yet, so nobody may import here. The first import, at a terminal, brings the people along; it shows here by itself.',
  commandWhy: 'A workbook or CSV file with people, domains, projects and milestones, read by whoever set IPMO Hub up.',
  command: 'npm run import -- FILE',
  example: 'See an example first',
  exampleWhy: 'A whole programme with invented people, on your own machine and without Microsoft 365.',
  exampleCommand: 'npm start',
  copyCommand: 'Copy command',
  ask: 'Ask the programme team',
  askWho: (names: readonly string[]): string =>
    names.length === 0
      ? 'Whoever set IPMO Hub up for your organisation can import the plan. It shows here by itself.'
      : `${either.format(names)} can import the plan. It shows here by itself.`,
  noDomains: 'There is no programme here yet',
  noMatch: (count: number): string =>
    count === 1 ? 'Nothing matches this filter' : `Nothing matches these ${numberWord(count)} filters`,
  without: (name: string, milestones: number): string =>
    `Without “${name}” there ${milestones === 1 ? 'is' : 'are'} ${plural(milestones, 'milestone', 'milestones')}.`,
  withoutAny: (milestones: number): string =>
    `Without any filter there ${milestones === 1 ? 'is' : 'are'} ${String(milestones)}.`,
  remove: (name: string): string => `Remove “${name}”`,
  clearAll: 'Clear all',
};

const numberWord = (count: number): string =>
  ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'][count] ?? String(count);
