import { addDays } from '../day';
import { formatDay } from '../formatDay';
import { formatWorkingDays } from '../formatWorkingDays';
import { isChangedSince } from '../isChangedSince';
import type { Notice } from '../notice';
import { noticeKey } from '../noticeKey';
import type { Day, MilestoneRecord } from '../plan';
import { reportPeriod, type Cadence } from '../reportPeriod';
import type { Rule, RuleScene } from './rule';
import { toldOfMilestone } from './toldOfDue';
import type { Told } from './whoIsTold';

export const milestoneCheckRule = 'milestoneCheck';

/**
 * Asks owners whether the dates of their open milestones still stand, once a period of the domain's cadence, from its first working day on, if nobody
 * has changed them since the check before; that it was answered is no such change. Not asked of what is overdue, nor of what is due so soon that its reminder comes before the next check:
 * that is the same question; nor of what is further ahead than the policy looks.
 */
export const milestoneCheck: Rule = {
  id: milestoneCheckRule,
  explain: ({ checkWithinWorkingDays }) =>
    `In a domain that has chosen a milestone check, the owner of a milestone due within ${formatWorkingDays(checkWithinWorkingDays)} is asked whether its date still stands, if nobody has changed it since the last check: every week, every fortnight or every month.`,
  *plan(scene) {
    const { snapshot, today } = scene;
    const checks = checksByDomain(scene);
    if (checks.size === 0) return;
    for (const milestone of snapshot.milestones.values()) {
      const { done, forecast, notBefore = '' } = milestone;
      if (done !== undefined || forecast <= today || notBefore > today) continue;
      const project = snapshot.projects.get(milestone.project);
      const check = project && project.rating !== 'Complete' ? checks.get(project.domain) : undefined;
      if (!check || forecast < check.from || forecast > check.until || isLookedAt(milestone, check)) continue;
      const told = toldOfMilestone(scene, milestone);
      if (told) yield noticeOf(milestone, check, told, today);
    }
  },
};

interface Check {
  /** The first working day of the period. */
  readonly on: Day;
  /** That of the period before. */
  readonly before: Day;
  /** The first forecast it asks about, and the last. */
  readonly from: Day;
  readonly until: Day;
}

/** Whether this check was answered, or something but the answer to the one before changed since that. */
const isLookedAt = (milestone: MilestoneRecord, { on, before }: Check): boolean => {
  const { modified = '', confirmed = '' } = milestone;
  if (confirmed >= on) return true;
  return isChangedSince({ modified }, confirmed >= before ? addDays(confirmed, 1) : before);
};

/** The present check of each domain that has chosen one, once it is asked. */
const checksByDomain = (scene: RuleScene): ReadonlyMap<string, Check> => {
  const checks = new Map<string, Check>();
  for (const { id, checkEvery } of scene.snapshot.domains.values()) {
    const check = checkEvery && checkNow(scene, checkEvery);
    if (check && check.on <= scene.today) checks.set(id, check);
  }
  return checks;
};

/** Counted from its first day, so that what it asks about does not change while it lasts. */
const checkNow = ({ calendar, policy, today }: RuleScene, cadence: Cadence): Check => {
  const beginOf = (first: Day): Day => (calendar.isWorkingDay(first) ? first : calendar.addWorkingDays(first, 1));
  const period = reportPeriod(calendar, cadence, today);
  const on = beginOf(period.first);
  const before = beginOf(reportPeriod(calendar, cadence, addDays(period.first, -1)).first);
  const next = beginOf(addDays(period.last, 1));
  const from = calendar.addWorkingDays(next, Math.max(...policy.remindWorkingDaysBefore));
  return { on, before, from, until: calendar.addWorkingDays(on, policy.checkWithinWorkingDays) };
};

const noticeOf = (
  { id, forecast, confirmed = '' }: MilestoneRecord,
  { on, before }: Check,
  { person, because, insteadOf }: Told,
  today: Day,
): Notice => {
  const moment = `check-${on}`;
  const recipient = person.id;
  const since =
    confirmed >= before
      ? `its date was last said to stand on ${formatDay(confirmed, today)}`
      : `nobody has changed it since the last check, ${formatDay(before, today)}`;
  return {
    key: noticeKey({
      rule: milestoneCheckRule,
      list: 'milestones',
      id,
      moment,
      day: forecast,
      recipient,
      insteadOf,
    }),
    matter: `check/milestones/${id}/${on}/${forecast}/${recipient}`,
    rule: milestoneCheckRule,
    card: 'reminder',
    item: { list: 'milestones', id },
    occurrence: `${moment}:${forecast}`,
    recipient,
    urgent: false,
    due: forecast,
    why: `You get this because ${because} ${since}.`,
  };
};
