import type { Snapshot } from '@ipmo-hub/teams-app/lists';
import type { Subject } from '@ipmo-hub/teams-app/search';

/** What a person is reminded of: their open milestones, papers and actions, the nearest day first. */
export const openItemsOf = (
  { milestones, papers, actions, meetings }: Snapshot,
  person: string,
): readonly Subject<'milestones' | 'papers' | 'actions'>[] => {
  const dated = [
    ...[...milestones.values()]
      .filter(({ owner, done }) => owner === person && done === undefined)
      .map((item) => ({ due: item.forecast, subject: { list: 'milestones' as const, item, code: item.key } })),
    ...[...papers.values()]
      .filter(({ author, receivedOn }) => author === person && receivedOn === undefined)
      .map((item) => {
        const meeting = meetings.get(item.meeting);
        return {
          due: meeting?.papersBy ?? meeting?.on ?? '',
          subject: { list: 'papers' as const, item, code: item.key },
        };
      }),
    ...[...actions.values()]
      .filter(({ owner, done }) => owner === person && done === undefined)
      .map((item) => ({ due: item.due, subject: { list: 'actions' as const, item, code: item.key } })),
  ];
  return dated.sort((a, b) => (a.due === b.due ? 0 : a.due < b.due ? -1 : 1)).map(({ subject }) => subject);
};
