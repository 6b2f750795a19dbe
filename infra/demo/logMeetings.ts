import { formatDay, type Day } from '@ipmo-hub/teams-app/domain';
import type { Group, Meeting, NewItem } from '@ipmo-hub/teams-app/lists';
import type { Context } from '@ipmo-hub/teams-app/usecases';
import type { Found } from './findIn';
import { meetings, type DemoMeeting } from './meetings';

interface Held extends DemoMeeting {
  readonly meeting: Meeting;
}

/** Writes the leadership group's meetings with their agendas, papers and actions. */
export const logMeetings = async ({ store, replica }: Context, found: Found): Promise<readonly Meeting[]> => {
  const group = [...replica.snapshot.groups.values()].find(({ key }) => key === 'LG');
  const made = await store.createMany(
    'meetings',
    meetings.map((one) => meetingOf(found, one, group)),
  );
  const held = meetings.flatMap((one, at): Held[] => {
    const meeting = made[at]?.item;
    return meeting ? [{ ...one, meeting }] : [];
  });
  const items = await store.createMany(
    'agendaItems',
    held.flatMap((one) => itemsOf(found, one)),
  );
  const itemIds = new Map(items.map(({ item }) => [item.key, item.id]));
  await store.createMany(
    'papers',
    held.flatMap((one) => papersOf(found, one, itemIds)),
  );
  await store.createMany(
    'actions',
    held.flatMap((one) => actionsOf(found, one)),
  );
  return held.map(({ meeting }) => meeting);
};

const meetingOf = (
  found: Found,
  { on: when, state, place, confirmed }: DemoMeeting,
  group: Group | undefined,
): NewItem<'meetings'> => {
  const on = found.day(when);
  const isHeld = state === 'Closed';
  return {
    title: `Leadership group, ${formatDay(on)}`,
    key: `LG-${on.slice(0, 7)}`,
    on,
    start: '14:00',
    end: '15:30',
    place,
    state,
    series: 'LG/monthly',
    ...(group && { group: group.id }),
    ...(isHeld && { startedAt: instantOn(on, '14:01'), endedAt: instantOn(on, '15:27') }),
    ...(confirmed !== undefined && { confirmedOn: found.day(confirmed) }),
  };
};

/** A time of day there, near enough for a demo: London's clock in winter. */
export const instantOn = (on: Day, time: string): string => `${on}T${time}:00Z`;

const itemsOf = (found: Found, { meeting, agenda = [] }: Held): readonly NewItem<'agendaItems'>[] =>
  agenda.map(({ presenter, sponsor, project, ...item }, at) => ({
    ...item,
    key: `${meeting.key}.${String(at + 1)}`,
    meeting: meeting.id,
    position: at + 1,
    presenter: found.person(presenter),
    ...(sponsor !== undefined && { sponsor: found.person(sponsor) }),
    ...(project !== undefined && { project: found.project(project).id }),
  }));

const papersOf = (
  found: Found,
  { meeting, agenda = [], papers }: Held,
  items: ReadonlyMap<string, string>,
): readonly NewItem<'papers'>[] =>
  papers.map(({ title, author, project, received, item, sponsor, cover }, at) => {
    const agendaItem = items.get(`${meeting.key}.${String(item ?? 0)}`);
    const purpose = agenda[(item ?? 0) - 1]?.purpose;
    return {
      title,
      key: `${meeting.key}.P${String(at + 1)}`,
      meeting: meeting.id,
      author: found.person(author),
      project: found.project(project).id,
      ...cover,
      ...(agendaItem !== undefined && { agendaItem }),
      ...(purpose !== undefined && { purpose }),
      ...(sponsor !== undefined && { sponsor: found.person(sponsor) }),
      ...(received !== undefined && { receivedOn: found.day(received) }),
    };
  });

const actionsOf = (found: Found, { meeting, actions }: Held): readonly NewItem<'actions'>[] =>
  actions.map(({ title, owner, project, due, done, note }, at) => ({
    title,
    key: `${meeting.key}.A${String(at + 1)}`,
    owner: found.person(owner),
    due: found.day(due),
    meeting: meeting.id,
    ...(project !== undefined && { project: found.project(project).id }),
    ...(done && { done: found.day(due) }),
    ...(note !== undefined && { note }),
  }));
