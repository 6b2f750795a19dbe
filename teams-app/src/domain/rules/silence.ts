import { formatDay } from '../formatDay';
import { formatWorkingDays } from '../formatWorkingDays';
import { noticeKey } from '../noticeKey';
import { readReports, silentSince } from '../reports';
import { leadOf } from './leadOf';
import { requestMatter, requestsOpen } from './requestsOpen';
import type { Rule } from './rule';
import { updatesWanted } from './updateRequest';

/**
 * Tells the lead once when nobody has reported on a project for the policy's number of working days. It waits while the period's update is asked
 * for anyway, which is the same question; and of a request that nobody answered it takes over the card.
 */
export const silence: Rule = {
  id: 'silence',
  explain: ({ silentWorkingDays }) =>
    `The lead of a project is told when nobody has reported on it for ${formatWorkingDays(silentWorkingDays)}.`,
  *plan(scene) {
    const { snapshot, policy, calendar, today } = scene;
    const reports = readReports(snapshot);
    if (reports.first === undefined) return;
    const requests = requestsOpen(snapshot);
    let asked: ReadonlySet<string> | undefined;
    for (const project of snapshot.projects.values()) {
      const since = silentSince(reports, project, today);
      if (since === undefined || calendar.workingDaysBetween(since, today) < policy.silentWorkingDays) continue;
      asked ??= new Set([...updatesWanted(scene)].map((wanted) => wanted.project.id));
      if (asked.has(project.id)) continue;
      const told = leadOf(scene, project);
      if (!told) continue;
      const { id } = project;
      const { insteadOf } = told;
      const recipient = told.person.id;
      const open = requests(id, recipient, since)
        .filter(({ rule, hasCard }) => rule === 'updateRequest' && hasCard)
        .at(-1);
      yield {
        key: noticeKey({ rule: silence.id, list: 'projects', id, moment: 'silent', day: since, insteadOf, recipient }),
        matter: requestMatter(open?.rule ?? 'silence', { project: id, day: open?.day ?? since, recipient }),
        rule: silence.id,
        card: 'updateRequest',
        item: { list: 'projects', id },
        occurrence: `silent:${since}`,
        recipient,
        urgent: false,
        due: calendar.addWorkingDays(since, policy.silentWorkingDays),
        why: `You get this because ${told.because} nobody has reported on it since ${formatDay(since, today)}.`,
      };
    }
  },
};
