import type { Day } from '@ipmo-hub/teams-app/domain';
import type { Meeting, Paper, Snapshot } from '@ipmo-hub/teams-app/lists';

/** The next planned meeting, today's included. */
export const nextMeeting = ({ meetings }: Snapshot, today: Day): Meeting | undefined =>
  [...meetings.values()]
    .filter(({ state, on }) => state === 'Planned' && on >= today)
    .sort((a, b) => (a.on === b.on ? Number(a.id) - Number(b.id) : a.on < b.on ? -1 : 1))[0];

export const papersOf = ({ papers }: Snapshot, { id }: Meeting): readonly Paper[] =>
  [...papers.values()].filter(({ meeting }) => meeting === id).sort((a, b) => (a.key < b.key ? -1 : 1));
