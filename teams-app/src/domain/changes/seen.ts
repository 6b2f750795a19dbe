import type { MilestoneRecord, ProjectRecord } from '../plan';

/** How a milestone stood when somebody last looked. */
export type SeenMilestone = Pick<MilestoneRecord, 'forecast' | 'done'>;

/** What somebody saw of a domain when they last looked: lists tell when most things happened, but not when a milestone moved. */
export interface Seen {
  /** When, ISO instant. */
  readonly at: string;
  /** By id; undefined when it was not kept. */
  readonly milestones: ReadonlyMap<string, SeenMilestone> | undefined;
}

/** What there is to see of a domain now. */
export const seenNow = (
  {
    projects,
    milestones,
  }: {
    readonly projects: ReadonlyMap<string, ProjectRecord>;
    readonly milestones: ReadonlyMap<string, MilestoneRecord>;
  },
  domain: string,
  now: Date,
): Seen => {
  const seen = new Map<string, SeenMilestone>();
  for (const { id, project, forecast, done } of milestones.values())
    if (projects.get(project)?.domain === domain) seen.set(id, { forecast, ...(done !== undefined && { done }) });
  return { at: now.toISOString(), milestones: seen };
};
