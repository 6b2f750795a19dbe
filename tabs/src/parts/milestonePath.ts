import type { Snapshot } from '@ipmo-hub/teams-app/lists';
import { pathOfItem } from '../app/pathOfItem';

/** Where a milestone is shown, as one address. */
export const milestonePath = (id: string, snapshot: Pick<Snapshot, 'domains' | 'projects' | 'milestones'>): string => {
  const path = pathOfItem({ list: 'milestones', id }, snapshot);
  return path ? `${path.pathname}${path.search}` : `/milestones/${id}`;
};

export const projectPath = (code: string): string => `/project/${encodeURIComponent(code)}`;
export const meetingPath = (key: string): string => `/meeting/${encodeURIComponent(key)}`;
