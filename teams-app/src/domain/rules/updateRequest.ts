import type { Calendar } from '../calendar';
import { formatWorkingDays } from '../formatWorkingDays';
import { noticeKey } from '../noticeKey';
import type { Notice } from '../notice';
import type { Day, ProjectRecord } from '../plan';
import { periodsReported, reportPeriod, type Cadence, type ReportPeriod } from '../reportPeriod';
import { formatDay } from '../formatDay';
import { readReports, silentSince } from '../reports';
import { leadOf } from './leadOf';
import { dueWords, overdueWords } from './reasons';
import { requestMatter, requestsOpen, type OpenRequest } from './requestsOpen';
import type { Rule, RuleScene } from './rule';

/**
 * Asks a project's lead for its update, once a period of the domain's cadence, some working days before it is due. Not asked of a project that
 * has reported on the period, nor of one that is complete or whose start lies ahead.
 */
export const updateRequest: Rule = {
  id: 'updateRequest',
  explain: ({ askUpdateWorkingDaysBefore }) =>
    `The lead of a project is asked for its update ${askUpdateWorkingDaysBefore === 0 ? 'on the day' : `${formatWorkingDays(askUpdateWorkingDaysBefore)} before`} it is due: each Friday, each second Friday or on the last working day but two of the month, as the domain has chosen.`,
  *plan(scene) {
    const reports = readReports(scene.snapshot);
    const requests = requestsOpen(scene.snapshot);
    for (const { project, due } of updatesWanted(scene)) {
      const told = leadOf(scene, project);
      const since = silentSince(reports, project, scene.today);
      const open = told && since !== undefined ? requests(project.id, told.person.id, since) : [];
      if (told) yield noticeOf(scene, { project, due, open, ...told });
    }
  },
};

interface Wanted {
  readonly project: ProjectRecord;
  readonly due: Day;
}

/** Projects whose update of the present period is asked for today, with the day it is due. */
export function* updatesWanted(scene: RuleScene): Iterable<Wanted> {
  const { snapshot, calendar, today } = scene;
  const asked = askedNow(scene);
  const reports = readReports(snapshot);
  for (const project of snapshot.projects.values()) {
    const { id, domain, rating, start } = project;
    // One that its rating has not started, and its start has passed, is asked: somebody forgot the one or the other.
    if (rating === 'Complete' || start > today) continue;
    const cadence = snapshot.domains.get(domain)?.updateEvery ?? 'Monthly';
    const period = asked(cadence);
    if (period?.due === undefined || start > period.due) continue;
    if (!hasReported(calendar, { cadence, start, days: reports.daysOf(id) }, period.first))
      yield { project, due: period.due };
  }
}

/** Whether a report is about the present period, which begins on `first`; one of an earlier day cannot be. */
const hasReported = (calendar: Calendar, log: Parameters<typeof periodsReported>[1], first: Day): boolean =>
  log.days.some((day) => day >= first) && [...periodsReported(calendar, log).values()].includes(first);

/** The present period of a cadence, once it is asked for. */
const askedNow = ({ calendar, policy, today }: RuleScene): ((cadence: Cadence) => ReportPeriod | undefined) => {
  const known = new Map<Cadence, ReportPeriod | undefined>();
  return (cadence) => {
    if (known.has(cadence)) return known.get(cadence);
    const period = reportPeriod(calendar, cadence, today);
    const { due } = period;
    const from = due && calendar.addWorkingDays(due, -policy.askUpdateWorkingDaysBefore);
    const asked = from !== undefined && from <= today ? period : undefined;
    known.set(cadence, asked);
    return asked;
  };
};

const noticeOf = (
  { snapshot, today }: RuleScene,
  {
    project,
    due,
    person,
    because,
    insteadOf,
    open,
  }: Wanted & { readonly open: readonly OpenRequest[] } & NonNullable<ReturnType<typeof leadOf>>,
): Notice => {
  const cadence = (snapshot.domains.get(project.domain)?.updateEvery ?? 'Monthly').toLowerCase();
  const words = due < today ? overdueWords(due, today) : dueWords(due, today);
  const { id } = project;
  const earlier = open.filter(({ day, rule }) => rule === 'silence' || day !== due);
  // Silence and a request within days are the same question: one card for both.
  const silent = earlier.at(-1)?.rule === 'silence' ? earlier.at(-1) : undefined;
  const before = earlier[0] ? ` It has been asked for since ${formatDay(earlier[0].askedOn, today)}.` : '';
  return {
    key: noticeKey({
      rule: updateRequest.id,
      list: 'projects',
      id,
      moment: 'update',
      day: due,
      insteadOf,
      recipient: person.id,
    }),
    matter: silent?.hasCard
      ? requestMatter('silence', { project: id, day: silent.day, recipient: person.id })
      : requestMatter('updateRequest', { project: id, day: due, recipient: person.id }),
    rule: updateRequest.id,
    card: 'updateRequest',
    item: { list: 'projects', id },
    occurrence: `update:${due}`,
    recipient: person.id,
    urgent: false,
    due,
    why: `You get this because ${because} its ${cadence} update ${words}.${before}`,
  };
};
