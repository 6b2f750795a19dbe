import { financialYear, formatDay, londonClock, type Day } from '@ipmo-hub/teams-app/domain';
import type { NewItem } from '@ipmo-hub/teams-app/lists';
import type { Context } from '@ipmo-hub/teams-app/usecases';
import { findIn, type Found } from './findIn';
import { logRisks } from './logRisks';
import { logStory } from './logStory';
import { meetings } from './meetings';
import { priorities } from './priorities';
import { reports } from './reports';

/** Adds to the imported demo what a workbook does not carry: priorities, groups, roll-outs, decisions, reports, meetings, their agendas, papers and actions, with dates around today. */
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
  const made = await store.createMany(
    'meetings',
    meetings.map(({ on, state, place }) => meetingOf(found.day(on), { state, place })),
  );
  const held = made.map(({ item }, at) => ({ ...meetings[at], id: item.id, key: item.key }));
  await store.createMany(
    'agendaItems',
    held.flatMap(({ id, key, agenda = [] }) =>
      agenda.map(({ presenter, ...item }, at) => ({
        ...item,
        key: `${key}.${String(at + 1)}`,
        meeting: id,
        position: at + 1,
        presenter: found.person(presenter),
      })),
    ),
  );
  await store.createMany(
    'papers',
    held.flatMap(({ id, key, papers = [] }) =>
      papers.map(({ title, author, project, received }, at) => ({
        title,
        key: `${key}.P${String(at + 1)}`,
        meeting: id,
        author: found.person(author),
        project: found.project(project).id,
        ...(received !== undefined && { receivedOn: found.day(received) }),
      })),
    ),
  );
  await store.createMany(
    'actions',
    held.flatMap(({ id, key, actions = [] }) =>
      actions.map(({ title, owner, project, due, done, note }, at) => ({
        title,
        key: `${key}.A${String(at + 1)}`,
        owner: found.person(owner),
        due: found.day(due),
        meeting: id,
        ...(project !== undefined && { project: found.project(project).id }),
        ...(done && { done: found.day(due) }),
        ...(note !== undefined && { note }),
      })),
    ),
  );
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

const meetingOf = (on: Day, more: Pick<(typeof meetings)[number], 'state' | 'place'>): NewItem<'meetings'> => ({
  title: `Leadership group, ${formatDay(on)}`,
  key: `LG-${on.slice(0, 7)}`,
  on,
  start: '14:00',
  end: '15:30',
  ...more,
});
