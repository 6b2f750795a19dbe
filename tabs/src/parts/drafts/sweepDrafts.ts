import { isLive } from '@ipmo-hub/teams-app/domain';
import type { ListName, Snapshot } from '@ipmo-hub/teams-app/lists';
import { draftKey, type DraftShelf } from './draftShelf';

type Shelf = Pick<Storage, 'length' | 'key'> & Pick<DraftShelf, 'removeItem'>;

/** The lists whose items are known to be settled, or gone, from what a page has read. */
export const sweptLists = ['escalations', 'actions', 'papers', 'milestones', 'projects'] as const satisfies ListName[];
type Swept = (typeof sweptLists)[number];

/** Takes away the drafts of one person about what is settled or gone: their forms do not open any more. `snapshot` has these lists whole. */
export const sweepDrafts = (shelf: Shelf, account: string, snapshot: Pick<Snapshot, Swept>): void => {
  const start = draftKey(account, '');
  const keys = Array.from({ length: shelf.length }, (_, at) => shelf.key(at) ?? '').filter((key) =>
    key.startsWith(start),
  );
  for (const key of keys) {
    const [, list, id] = /^(\w+)\/(\d+)(?:\/|$)/.exec(key.slice(start.length)) ?? [];
    const swept = sweptLists.find((one) => one === list);
    if (swept !== undefined && id !== undefined && isSettled(swept, id, snapshot)) shelf.removeItem(key);
  }
};

const isSettled = (list: Swept, id: string, snapshot: Pick<Snapshot, Swept>): boolean => {
  if (list === 'escalations') {
    const escalation = snapshot.escalations.get(id);
    return !escalation || !isLive(escalation);
  }
  if (list === 'actions') return snapshot.actions.get(id)?.done !== undefined || !snapshot.actions.has(id);
  return !snapshot[list].has(id);
};
