import type { ListName } from '@ipmo-hub/teams-app/lists';
import { plural } from '.';

type Noun = readonly [one: string, many: string];

/** What an item of a list is called where several are counted. */
const nouns: Readonly<Partial<Record<ListName, Noun>>> = {
  milestones: ['milestone', 'milestones'],
  projects: ['project', 'projects'],
  risks: ['entry of the log', 'entries of the log'],
  objectives: ['objective', 'objectives'],
  rollouts: ['organisation', 'organisations'],
  domains: ['domain', 'domains'],
};

/** What is said of changes on their way: saved, refused, dropped. Apart, because a first view needs none of it. */
export const notices = {
  forecast: (title: string, day: string): string => `${title}: forecast is now ${day}.`,
  done: (title: string): string => `${title}: done.`,
  reopened: (title: string): string => `${title}: open again.`,
  owner: (title: string, name: string): string => `${title}: now with ${name}.`,
  field: (title: string, heading: string, value: string): string =>
    `${title}: ${heading.charAt(0).toLowerCase()}${heading.slice(1)} is now ${value}.`,
  emptied: (title: string, heading: string): string => `${title}: ${heading} taken away.`,
  changed: (title: string): string => `${title}: saved.`,
  added: (title: string): string => `${title}: added.`,
  several: (list: ListName, count: number): string => {
    const [one, many] = nouns[list] ?? ['item', 'items'];
    return `${plural(count, one, many)} changed.`;
  },
  merged: 'Someone else changed other parts meanwhile; both changes stand.',
  undo: 'Undo',
  dismiss: 'Dismiss',
  dropped: (title: string, day: string): string =>
    `Your change to “${title}” of ${day} was never sent, and is not kept any longer. Make it again if it still holds.`,
  unsaved: 'Your change is not saved.',
  undone: 'That was not done.',
  inVain: 'SharePoint failed on this several times; it is kept here.',
  tryAgain: 'Try again',
  changeIt: 'Change it',
  giveUp: 'Give it up',
  more: (count: number): string => `${plural(count, 'more change was', 'more changes were')} not saved.`,
  giveUpAll: 'Give them up',
  typed: 'What you wrote:',
};
