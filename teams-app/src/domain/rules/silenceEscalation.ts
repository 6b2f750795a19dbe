import { formatDay } from '../formatDay';
import { formatWorkingDays } from '../formatWorkingDays';
import { readReports, silentSince } from '../reports';
import { createRaise } from './raise';
import { isRedTwice } from './redTwice';
import type { Rule } from './rule';
import { tellHolders } from './tellHolders';

const id = 'silenceEscalation';

/** Tells the SRO of a project that nobody has reported on, some time after its lead was asked. A project red twice running is with the SRO for that. */
export const silenceEscalation: Rule = {
  id,
  explain: ({ escalateSilentWorkingDays }) =>
    `The SRO is told when nobody has reported on a project for ${formatWorkingDays(escalateSilentWorkingDays)}.`,
  *plan(scene) {
    yield* tellHolders(scene, id);
    const { snapshot, policy, calendar, today } = scene;
    const raise = createRaise(scene);
    const reports = readReports(snapshot);
    for (const project of snapshot.projects.values()) {
      const since = silentSince(reports, project, today);
      if (since === undefined || isRedTwice(project)) continue;
      if (calendar.workingDaysBetween(since, today) < policy.escalateSilentWorkingDays) continue;
      yield* raise({
        key: { rule: id, list: 'projects', id: project.id, moment: 'silent', day: since },
        trigger: 'Silence',
        project,
        behind: { person: project.lead, words: 'is both its lead and' },
        reason: `Nobody has reported on ${project.code} since ${formatDay(since, today)}.`,
        due: today,
      });
    }
  },
};
