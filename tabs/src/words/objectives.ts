import type { Objective } from '@ipmo-hub/teams-app/lists';
import { plural } from '.';

const states: Readonly<Record<Objective['state'], string>> = { Open: 'Open', Met: 'Met', Dropped: 'Dropped' };

/** What the objectives and the strategy of a domain say. */
export const objectives = {
  strategy: 'Strategy',
  noStrategy: 'Nobody has written down yet what this domain is for.',
  editStrategy: 'Edit the strategy',
  writeStrategy: 'Write it',
  strategyHint: 'What the domain is for, in a few sentences.',
  whoMay: (name: string): string =>
    name === '' ? 'The programme team can change this.' : `${name} and the programme team can change this.`,
  save: 'Save',
  cancel: 'Cancel',

  title: 'Objectives',
  count: (count: number): string => plural(count, 'objective', 'objectives'),
  add: 'Add an objective',
  none: 'No objectives yet',
  noneWhy:
    'Say what will be true for patients or staff, how you will know, and by when. Projects then show what they serve.',
  owner: 'Owner',
  by: 'By',
  late: 'its day has passed',
  success: 'How we will know',
  noSuccess: 'Not said yet how we will know.',
  serving: 'Served by',
  nothingServes: 'No project serves it yet.',
  unknown: (codes: readonly string[]): string => `Not among the domain’s projects: ${codes.join(', ')}.`,
  finish: 'finish',
  finishesLate: (codes: readonly string[]): string =>
    `${codes.join(', ')} ${codes.length === 1 ? 'finishes' : 'finish'} after its day.`,
  edit: (title: string): string => `Edit ${title}`,
  up: (title: string): string => `Move ${title} up`,
  down: (title: string): string => `Move ${title} down`,
  settled: (count: number): string => `Met and dropped (${String(count)})`,
  states,

  unserving: 'Projects that serve no objective',
  unservingWhy: 'Name them in an objective, or ask whether they are still wanted.',
  allServe: 'Every project under way serves an objective.',
};
