import type { MilestoneRecord } from '../plan';
import type { ChangesSnapshot } from './changesSnapshot';

/** How a milestone stood when somebody last looked. */
export type SeenMilestone = Pick<MilestoneRecord, 'forecast' | 'done'>;

/** What somebody saw of a domain when they last looked: lists tell when most things happened, but not when a milestone moved. */
export interface Seen {
  /** When, ISO instant. */
  readonly at: string;
  /** By id; undefined when it was not kept. */
  readonly milestones: ReadonlyMap<string, SeenMilestone> | undefined;
}

/**
 * What there is to see of a domain now. A device's clock may be behind SharePoint's, by which items were changed: what is on the page is seen all the same.
 * What was changed more than a day from now was not: somebody wrote that time into it.
 */
export const seenNow = (snapshot: ChangesSnapshot, domain: string, now: Date): Seen => {
  const { projects, milestones, updates, escalations, decisions, risks } = snapshot;
  const seen = new Map<string, SeenMilestone>();
  for (const { id, project, forecast, done } of milestones.values())
    if (projects.get(project)?.domain === domain) seen.set(id, { forecast, ...(done !== undefined && { done }) });
  let at = now.getTime();
  const most = at + millisecondsADay;
  for (const list of [milestones, updates, escalations, decisions, risks])
    for (const { modified } of list.values()) {
      const changed = Date.parse(modified);
      if (changed > at && changed < most) at = changed;
    }
  return { at: new Date(at).toISOString(), milestones: seen };
};

const millisecondsADay = 86_400_000;
