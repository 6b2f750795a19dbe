import type { Scene } from '@ipmo-hub/teams-app/cards';
import { pathOf, type Place } from '@ipmo-hub/teams-app/links';
import type { Snapshot } from '@ipmo-hub/teams-app/lists';

/** Addresses of the tabs' pages, for cards and messages. `tabs` is where they are served, without a slash at the end. */
export const createLinks =
  (snapshot: Pick<Snapshot, 'projects' | 'domains' | 'meetings' | 'groups'>, tabs: string): Scene['linkTo'] =>
  ({ list, id }) => {
    switch (list) {
      case 'people':
        return `${tabs}${pathOf({ kind: 'my' })}`;
      case 'programme':
        return `${tabs}${pathOf({ kind: 'programme' })}`;
      case 'milestones':
        return `${tabs}${pathOf({ kind: 'item', list, id })}`;
      case 'meetings':
      case 'groups': {
        const kind = list === 'meetings' ? 'meeting' : 'groups';
        const code = snapshot[list].get(id)?.key;
        return `${tabs}${pathOf(code === undefined ? { kind } : { kind, code })}`;
      }
      default: {
        const code = snapshot[list].get(id)?.code;
        const kind = list === 'projects' ? 'project' : 'domain';
        const place: Place = code === undefined ? { kind: 'item', list, id } : { kind, code };
        return `${tabs}${pathOf(place)}`;
      }
    }
  };
