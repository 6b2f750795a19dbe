import { financialYear, formatDay, londonClock } from '@ipmo-hub/teams-app/domain';
import type { NewItem } from '@ipmo-hub/teams-app/lists';
import type { Context } from '@ipmo-hub/teams-app/usecases';
import { findIn, type Found } from './findIn';
import { logMeetings } from './logMeetings';
import { logMembership } from './logMembership';
import { logRisks } from './logRisks';
import { logStory } from './logStory';
import { priorities } from './priorities';
import { reports } from './reports';

/** Adds to the imported demo what a workbook does not carry: priorities, groups, roll-outs, decisions, reports, meetings with their agendas, papers and actions, who sits in the groups and who was there, with dates around today. */
export const logDemo = async (context: Context): Promise<void> => {
  const { store } = context;
  const found = findIn(context);
  const priority = financialYear(londonClock(context.now()).day);
  for (const code of priorities) await store.update('projects', found.project(code), { priority });
  await store.createMany(
    'updates',
    reports.map((report) => updateOf(found, report)),
  );
  await logRisks(context, found);
  await logStory(context, found);
  await logMembership(context, found, await logMeetings(context, found));
};

/** The last report of a project gave it the rating it has; those before, the one it had. */
const updateOf = (found: Found, report: (typeof reports)[number]): NewItem<'updates'> => {
  const { project: code, on: when, did, next, help } = report;
  const { id, rating, lastRating = rating, lead, sro } = found.project(code);
  const [on, by] = [found.day(when), lead ?? sro];
  const isLast = reports.findLast((one) => one.project === code) === report;
  return {
    title: `${code} on ${formatDay(on)}`,
    key: `projects/${id}/${on}/${by}`,
    project: id,
    by,
    on,
    rating: isLast ? rating : lastRating,
    ...(isLast && { before: lastRating }),
    did,
    next,
    ...(help !== undefined && { help }),
  };
};
