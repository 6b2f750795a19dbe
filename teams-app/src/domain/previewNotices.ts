import type { Calendar } from './calendar';
import { addDays } from './day';
import { isSaidForGood, type Reach } from './isSaidForGood';
import { firstSweep } from './firstSweep';
import { gather } from './gather';
import { noticesIn, type Notice } from './notice';
import type { Day, SaidRecord, SpokenSnapshot } from './plan';
import { resumeSnoozed } from './resumeSnoozed';
import { standingOn } from './ladder/standingOn';
import { planDay } from './planDay';
import type { Policy } from './policy';
import type { RuleSnapshot } from './rules';
import { withoutRetold } from './withoutRetold';

/**
 * What the sweeps of a day would send, if the plan stays as it is and sweeps run every working day from `from` until then: notices that
 * were sent or failed for good, and those that sweeps before it would have sent, are left out. A day off sends nothing. Sends and writes nothing.
 */
export const previewNotices = (
  snapshot: SpokenSnapshot & RuleSnapshot,
  policy: Policy,
  calendar: Calendar,
  from: Date,
  date: Day,
): Notice[] => {
  if (!calendar.isWorkingDay(date)) return [];
  const notices = new Map(snapshot.notices);
  const chats = new Map([...snapshot.conversations.values()].map((chat) => [chat.key, chat]));
  const reach: Reach = { people: snapshot.people, chatWith: (person) => chats.get(`person:${person}`) };
  const said = new Set([...notices.values()].filter((record) => isSaidForGood(record, reach)).map(({ key }) => key));
  const escalations = new Map([...snapshot.escalations.values()].map((escalation) => [escalation.key, escalation]));
  const sayOn = (day: Day): Notice[] => {
    for (const moved of standingOn({ snapshot, policy, calendar, today: day }, [...escalations.values()]))
      escalations.set(moved.key, moved);
    const asked = planDay({ ...snapshot, notices }, policy, calendar, day, escalations.values());
    const scene = {
      snapshot: { ...snapshot, notices },
      today: day,
      time: '24:00',
      digestAt: policy.digestAt,
      sendUntil: policy.sendUntil,
    };
    const { snoozes } = snapshot;
    const news = withoutRetold(resumeSnoozed(asked, { snoozes, notices }, day), { people: snapshot.people, notices });
    return gather(news, scene).filter(({ key }) => !said.has(key));
  };

  for (let day = firstSweep(policy, from); day < date; day = addDays(day, 1)) {
    if (!calendar.isWorkingDay(day)) continue;
    for (const notice of sayOn(day)) {
      said.add(notice.key);
      notices.set(notice.key, expected(notice, day));
      for (const { escalation } of noticesIn(notice)) {
        if (!escalation) continue;
        const id = escalations.get(escalation.key)?.id ?? escalation.key;
        escalations.set(escalation.key, { ...escalation, id, state: 'Open' });
      }
    }
  }
  return sayOn(date);
};

/** The record that a sweep would leave. */
const expected = ({ key, recipient, card, covers }: Notice, day: Day): SaidRecord => ({
  id: key,
  key,
  recipient,
  card,
  state: 'Sent',
  plannedAt: `${day}T12:00:00Z`,
  ...(covers && { covers: covers.join('\n') }),
});
