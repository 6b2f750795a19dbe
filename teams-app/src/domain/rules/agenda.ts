import { formatDay } from '../formatDay';
import { groupOf } from '../meetings/groupOf';
import { secretaryOf, chairOf } from '../meetings/memberRoles';
import { placeOf } from '../meetings/placeOf';
import type { GroupMeeting, MeetingGroup, MeetingSnapshot } from '../meetings/records';
import { seatsOf, type SeatNow } from '../meetings/seatsOf';
import { noticeKey } from '../noticeKey';
import type { Notice } from '../notice';
import { papersDue } from '../papersDue';
import type { PersonRecord } from '../plan';
import { firstThere } from '../standing';
import { meetingParts } from './meetingParts';
import type { Rule, RuleScene } from './rule';
import { whoIsTold, type Told } from './whoIsTold';

/**
 * Sends a meeting's agenda to its group's channel or chat on the day its papers are due, and again on the day it meets: the same card, brought up
 * to date. Where the bot knows no channel of the group, each member gets it. A meeting with nothing on its agenda is not announced.
 */
export const agenda: Rule = {
  id: 'agenda',
  explain: () =>
    'A group gets the agenda of its meeting on the day papers are due and on the day it meets, in its channel or chat; where there is none, each member gets it.',
  *plan(scene) {
    const snapshot = meetingParts(scene);
    const announced = new Set([...snapshot.agendaItems.values()].map(({ meeting }) => meeting));
    for (const meeting of snapshot.meetings.values()) {
      const group = groupOf(meeting, snapshot);
      const moment = announced.has(meeting.id) ? momentOf(scene, meeting) : undefined;
      if (!group || !moment) continue;
      const place = placeOf(group, { ...scene.snapshot, groups: snapshot.groups }, scene.today);
      if (place) yield* toPlace(scene, snapshot, { meeting, group, moment });
      else
        for (const told of membersTold(scene, seatsOf(group, snapshot, scene.today)))
          yield noticeOf(scene, { meeting, group, moment }, told);
    }
  },
};

type Moment = 'papers-due' | 'meets-today';

const momentOf = ({ policy, calendar, today }: RuleScene, meeting: GroupMeeting): Moment | undefined => {
  if (meeting.on === today && (meeting.state === 'Planned' || meeting.state === 'Running')) return 'meets-today';
  if (meeting.state !== 'Planned' || meeting.on < today) return undefined;
  return papersDue(meeting, policy, calendar) <= today ? 'papers-due' : undefined;
};

interface Announced {
  readonly meeting: GroupMeeting;
  readonly group: MeetingGroup;
  readonly moment: Moment;
}

/** For all who read along; in the records it stands under whoever prepares the meeting. */
function* toPlace(
  { snapshot, team, today }: RuleScene,
  parts: MeetingSnapshot,
  { meeting, group, moment }: Announced,
): Iterable<Notice> {
  const named = [secretaryOf(meeting, parts)?.id, chairOf(meeting, parts)?.id, team[0]?.id];
  const person = firstThere(snapshot, named, today);
  if (!person) return;
  const { id, on } = meeting;
  // Under the group, so that another secretary makes it no news.
  const key = { rule: agenda.id, list: 'meetings' as const, id, day: on, insteadOf: group.id, recipient: person.id };
  yield {
    key: noticeKey({ ...key, moment: `${moment}-all` }),
    matter: `agenda/meetings/${id}/group/${group.id}`,
    rule: agenda.id,
    card: 'agenda',
    item: { list: 'meetings', id },
    occurrence: `${moment}:${on}`,
    recipient: person.id,
    group: group.id,
    urgent: true,
    due: on,
    why: `This comes here because ${group.title} meets ${moment === 'meets-today' ? 'today' : `on ${formatDay(on, today)}`}.`,
  };
}

/** Whoever sits in the group, each once; in their place whoever stands in. */
function* membersTold(scene: RuleScene, seats: readonly SeatNow[]): Iterable<Told> {
  const told = new Set<string>();
  for (const { seat, person, state, deputy } of seats) {
    if (state !== 'filled' || !person || told.has(person.id)) continue;
    told.add(person.id);
    const found = whoIsTold(scene, { person: person.id, you: 'sit in it', they: 'sits in it', after: [deputy?.id] });
    const stand = found ?? standIn(deputy, person, seat.title);
    if (stand) yield stand;
  }
}

const standIn = (deputy: PersonRecord | undefined, { id, title }: PersonRecord, seat: string): Told | undefined =>
  deputy && { person: deputy, because: `${title} (${seat}) is away and you stand in for them;`, insteadOf: id };

const noticeOf = (
  { today }: RuleScene,
  { meeting: { id, on }, group, moment }: Announced,
  { person, because, insteadOf }: Told,
): Notice => ({
  key: noticeKey({ rule: agenda.id, list: 'meetings', id, moment, day: on, insteadOf, recipient: person.id }),
  matter: `agenda/meetings/${id}/${person.id}`,
  rule: agenda.id,
  card: 'agenda',
  item: { list: 'meetings', id },
  occurrence: `${moment}:${on}`,
  recipient: person.id,
  urgent: true,
  due: on,
  why: `You get this because ${because} ${group.title} meets ${moment === 'meets-today' ? 'today' : `on ${formatDay(on, today)}`}.`,
});
