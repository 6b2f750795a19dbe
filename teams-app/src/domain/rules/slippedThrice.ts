import { formatDay } from '../formatDay';
import { comesBackOn } from '../ladder/comesBackOn';
import type { MilestoneRecord, ProjectRecord } from '../plan';
import { createIsLate } from './overdueEscalation';
import { createRaise, type Occasion } from './raise';
import type { Rule, RuleScene } from './rule';
import { liveEscalations, tellHolders } from './tellHolders';

const id = 'slippedThrice';

/**
 * Tells the SRO of a milestone whose forecast was put back three times (unless the policy says otherwise), and again when it was put back as often
 * once more. While the milestone is overdue, that is the matter instead; giving it a new date settles that, and this is raised then. One at a
 * time for a project, the one put back most: its milestones slip together, and rest together when one was returned.
 */
export const slippedThrice: Rule = {
  id,
  explain: ({ escalateTimesMoved: times }) =>
    `The SRO is told when a milestone’s forecast was put back ${String(times)} times, and when it was put back ${String(times)} times more.`,
  *plan(scene) {
    yield* tellHolders(scene, id);
    const raise = createRaise(scene);
    const taken = new Set(resting(scene));
    for (const { trigger, project } of liveEscalations(scene)) if (trigger === 'Slipped') taken.add(project);
    for (const [projectId, milestones] of slippedByProject(scene)) {
      const project = scene.snapshot.projects.get(projectId);
      if (!project || taken.has(projectId)) continue;
      for (const milestone of milestones.sort(byTimesMoved)) {
        const notices = [...raise(occasionOf(scene, project, milestone))];
        yield* notices;
        if (notices.length > 0) break;
      }
    }
  },
};

/** Projects of which somebody returned or closed a slip, until that one may come back: they have just said what they think of it. */
function* resting(scene: RuleScene): Iterable<string> {
  for (const escalation of scene.escalationsByKey.values()) {
    if (escalation.trigger === 'Slipped' && (comesBackOn(scene, escalation) ?? '') > scene.today)
      yield escalation.project;
  }
}

const slippedByProject = (scene: RuleScene): ReadonlyMap<string, MilestoneRecord[]> => {
  const { snapshot, policy, today } = scene;
  const isLate = createIsLate(scene);
  const found = new Map<string, MilestoneRecord[]>();
  for (const milestone of snapshot.milestones.values()) {
    const { moved = 0, done, notBefore = '', project } = milestone;
    if (moved < policy.escalateTimesMoved || done !== undefined || notBefore > today || isLate(milestone)) continue;
    const others = found.get(project);
    if (others) others.push(milestone);
    else found.set(project, [milestone]);
  }
  return found;
};

const byTimesMoved = (a: MilestoneRecord, b: MilestoneRecord): number => {
  if (a.moved !== b.moved) return (b.moved ?? 0) - (a.moved ?? 0);
  return a.forecast === b.forecast ? Number(a.id) - Number(b.id) : a.forecast < b.forecast ? -1 : 1;
};

const occasionOf = ({ policy, today }: RuleScene, project: ProjectRecord, milestone: MilestoneRecord): Occasion => {
  const { moved = 0, baseline, forecast } = milestone;
  const times = moved - (moved % policy.escalateTimesMoved);
  const [first, now] = [formatDay(baseline, today), formatDay(forecast, today)];
  return {
    key: { rule: id, list: 'milestones', id: milestone.id, moment: `moved${String(times)}`, day: baseline },
    trigger: 'Slipped',
    project,
    milestone,
    behind: { person: milestone.owner, words: 'is both its owner and' },
    reason: `${milestone.key} was put back ${String(moved)} times, from ${first} to ${now}.`,
    due: forecast,
  };
};
