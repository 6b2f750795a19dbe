import type { ChangeKind } from '@ipmo-hub/teams-app/domain';
import { plural } from '.';

const kinds: Readonly<Record<ChangeKind, string>> = {
  escalation: 'Escalations',
  report: 'Reports',
  milestone: 'Milestones',
  risk: 'Risks and issues',
  decision: 'Decisions',
};

const one: Readonly<Record<ChangeKind, string>> = {
  escalation: 'Escalation',
  report: 'Report',
  milestone: 'Milestone',
  risk: 'RAID log',
  decision: 'Decision',
};

/** What the updates of a domain say. */
export const updates = {
  kinds,
  one,
  title: 'Updates',
  all: 'All',
  show: 'Show',
  project: 'Project',
  anyProject: 'Any project',
  wholeDomain: 'Whole domain',
  newSince: (count: number, when: string): string =>
    count === 0 ? `Nothing new since ${when}.` : `${String(count)} new since ${when}`,
  whenLooked: 'when you last marked everything as seen',
  first: 'The last two weeks. Mark them as seen, and next time you see at once what is new.',
  markSeen: 'Mark all as seen',
  marked: 'Everything is marked as seen.',
  notKept: 'This browser does not keep when you last looked.',
  isNew: 'New',
  nothing: 'Nothing happened',
  nothingWhy: (from: string): string =>
    `No report, milestone, escalation, decision or risk since ${from}. Look further back, or widen the filter.`,
  older: 'Show older',
  upTo: (from: string): string => `Shown back to ${from}.`,
  more: (count: number): string => `Show ${plural(count, 'more', 'more')}`,
  clear: 'Clear filters',

  done: (day: string): string => `Done ${day}`,
  moved: (from: string, to: string, slip: string | undefined): string =>
    `Moved from ${from} to ${to}${slip === undefined ? '' : `, ${slip}`}`,
  replanned: (to: string, agreed: string, slip: string | undefined, times: number): string =>
    `Now for ${to}, first agreed for ${agreed}${[
      slip,
      times === 0 ? undefined : `put back ${times === 1 ? 'once' : times === 2 ? 'twice' : `${String(times)} times`}`,
    ]
      .filter((part) => part !== undefined)
      .map((part) => `, ${part}`)
      .join('')}`,
  lastChangedBy: (person: string): string => `last changed by ${person}`,
  added: (day: string): string => `New, for ${day}`,
  openAgain: (day: string): string => `Not done after all, now for ${day}`,
  decided: 'Decided',
  raised: 'Raised',
  happened: 'It happened: a risk became this issue',
  scored: (from: number, to: number): string => `Scored anew: ${String(from)} → ${String(to)}`,
  closed: (why: string): string => (why === '' ? 'Closed' : `Closed: ${why}`),
};
