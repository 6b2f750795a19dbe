import { formatWorkingDays } from '../formatWorkingDays';
import type { Day, MilestoneRecord } from '../plan';
import { createRaise } from './raise';
import { overdueWords } from './reasons';
import type { Rule, RuleScene } from './rule';
import { tellHolders } from './tellHolders';

const id = 'overdueEscalation';

/**
 * Tells the SRO of a milestone that is overdue by the policy's number of working days (five unless changed). Every project has an SRO
 * and an escalation process (guidance in the programme's terms). One escalation for each milestone and due date; it wins over that of a
 * milestone put back too often, because it is the more definite: its answer is a day.
 */
export const overdueEscalation: Rule = {
  id,
  explain: ({ escalateWorkingDaysOverdue, answerWithinWorkingDays }) =>
    `The SRO is told when a milestone is ${formatWorkingDays(escalateWorkingDaysOverdue)} overdue, and is asked to answer within ${formatWorkingDays(answerWithinWorkingDays)}.`,
  *plan(scene) {
    yield* tellHolders(scene, id);
    const { snapshot, today } = scene;
    const raise = createRaise(scene);
    const isLate = createIsLate(scene);
    for (const milestone of snapshot.milestones.values()) {
      if (!isLate(milestone)) continue;
      const project = snapshot.projects.get(milestone.project);
      if (!project) continue;
      const due = milestone.forecast;
      yield* raise({
        key: { rule: id, list: 'milestones', id: milestone.id, moment: 'overdue', day: due },
        trigger: 'Overdue',
        project,
        milestone,
        behind: { person: milestone.owner, words: 'is both its owner and' },
        reason: `${milestone.key} ${overdueWords(due, today)}.`,
        due,
      });
    }
  },
};

/** Whether a milestone is overdue by the policy's working days. Thousands share a few hundred due days: each is counted once. */
export const createIsLate = ({ calendar, policy, today }: RuleScene): ((milestone: MilestoneRecord) => boolean) => {
  const known = new Map<Day, boolean>();
  return ({ forecast, done, notBefore }) => {
    if (done !== undefined || forecast >= today || (notBefore ?? '') > today) return false;
    const late =
      known.get(forecast) ?? calendar.workingDaysBetween(forecast, today) >= policy.escalateWorkingDaysOverdue;
    known.set(forecast, late);
    return late;
  };
};
