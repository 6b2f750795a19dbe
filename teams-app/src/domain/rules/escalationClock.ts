import { formatDay } from '../formatDay';
import { formatWorkingDays } from '../formatWorkingDays';
import { forecastSettles } from '../ladder/forecastSettles';
import { isAnswered } from '../ladder/isAnswered';
import { meetingTaking } from '../views/matterNames';
import { noticeKey } from '../noticeKey';
import type { Notice } from '../notice';
import type { Day, EscalationRecord } from '../plan';
import { nameOf } from './reasons';
import type { Rule, RuleScene } from './rule';
import { holdersTold, liveEscalations, type ToldOf } from './tellHolders';

/**
 * Keeps the holder to the time of their rung: reminds them on the working day before they are asked to answer by (at the top: before the meeting that has
 * it on its agenda), or promised to act by; tells
 * them when a promised day passed undone and it is open again, when its milestone was given another date, and when it comes to them from somebody
 * who left.
 */
export const escalationClock: Rule = {
  id: 'escalationClock',
  explain: ({ promiseWithinWorkingDays, returnedRestWorkingDays }) =>
    `Whoever holds an escalation is reminded a working day before their time is up, and told when a day they promised has passed. A promise is for ${formatWorkingDays(promiseWithinWorkingDays)} ahead at most. What was returned comes back one rung higher after ${formatWorkingDays(returnedRestWorkingDays)} if its cause goes on.`,
  *plan(scene) {
    for (const escalation of liveEscalations(scene)) {
      for (const moment of momentsOf(scene, escalation)) {
        const told = holdersTold(scene, escalation, moment.because);
        // Whoever is away, and somebody stands in for, is not chased.
        for (const one of told.slice(-1)) yield noticeOf(escalation, moment, one);
      }
    }
  },
};

interface Moment {
  readonly name: string;
  readonly day: Day;
  readonly because: string;
  /** What follows the reason. */
  readonly then: string;
  /** A card of its own, said at once: whom it comes to has none. What its holder is reminded of is a line of their digest, beside the card they have. */
  readonly hasCard: boolean;
}

function* momentsOf(scene: RuleScene, escalation: EscalationRecord): Iterable<Moment> {
  const { snapshot, today } = scene;
  const { state, lapsed = 0, actionBy, answerBy, tookOverFrom } = escalation;
  const by = `Please answer by ${formatDay(answerBy, today)}.`;
  if (state === 'Open' && tookOverFrom !== undefined) {
    const because = `${nameOf(snapshot.people.get(tookOverFrom))}, who held it, has left, and it comes to you`;
    yield { name: `handed-${tookOverFrom}`, day: escalation.raisedOn, because, then: by, hasCard: true };
  }
  if (state === 'Open' && lapsed > 0 && actionBy !== undefined) {
    const open = escalation.milestone === undefined ? 'the matter' : 'the milestone';
    const because = `the day promised, ${formatDay(actionBy, today)}, has passed and ${open} is still open`;
    yield { name: 'lapsed', day: actionBy, because, then: by, hasCard: false };
  }
  const milestone = snapshot.milestones.get(escalation.milestone ?? '');
  if (milestone && isAnswered(escalation) && forecastSettles(escalation, milestone, today) !== undefined) {
    const because = `its date is now ${formatDay(milestone.forecast, today)}`;
    const then = 'Close it if that settles it.';
    yield { name: 'moved', day: milestone.forecast, because, then, hasCard: false };
  }
  const promised = state === 'Action agreed' ? actionBy : undefined;
  if (promised !== undefined && isAlmostUp(scene, promised)) {
    const because = `it was promised by ${formatDay(promised, today)}`;
    yield { name: 'promised', day: promised, because, then: '', hasCard: false };
  }
  if (promised !== undefined) return;
  const meeting = escalation.rung === 'Leadership group' ? meetingOf(scene, escalation.id) : undefined;
  if (meeting) {
    // It is the meeting that decides: a day to answer by, before it or after it, would be one too many.
    if (!isNew(scene, escalation) && isAlmostUp(scene, meeting.on))
      yield { name: 'agenda', day: meeting.on, ...meeting, hasCard: false };
    return;
  }
  if (scene.policy.answerWithinWorkingDays < 2 || !isAlmostUp(scene, answerBy)) return;
  const because = `an answer is asked for by ${formatDay(answerBy, today)}`;
  const then =
    escalation.rung === 'Leadership group'
      ? 'It goes on the agenda of the group’s next meeting.'
      : 'After that it goes up by itself.';
  yield { name: 'answer-by', day: answerBy, because, then, hasCard: false };
}

/** The meeting whose agenda has it, in the words of a reminder. */
const meetingOf = (
  { snapshot: { agendaItems = new Map(), meetings }, today }: RuleScene,
  id: string,
): (Pick<Moment, 'because' | 'then'> & { readonly on: Day }) | undefined => {
  const meeting = meetingTaking({ snapshot: { agendaItems, meetings }, today }, id);
  if (!meeting) return undefined;
  const on = formatDay(meeting.on, today);
  // Many are called by their day.
  const name = meeting.title.includes(on) ? meeting.title : `${meeting.title} on ${on}`;
  return { on: meeting.on, because: `it is on the agenda of ${name}`, then: 'The group decides there.' };
};

/** From the working day before it until the day itself. */
const isAlmostUp = ({ calendar, today }: RuleScene, day: Day): boolean =>
  today <= day && calendar.workingDaysBetween(today, day) <= 1;

/** Asked today: the card it came with says all that a reminder would. */
const isNew = ({ calendar, policy, today }: RuleScene, { state, answerBy }: EscalationRecord): boolean =>
  state === 'Open' && answerBy === calendar.addWorkingDays(today, policy.answerWithinWorkingDays);

const noticeOf = (
  { id, key, title }: EscalationRecord,
  { name, day, then, hasCard }: Moment,
  { person, because }: ToldOf,
): Notice => ({
  key: noticeKey({ rule: escalationClock.id, list: 'escalations', id, moment: name, day, recipient: person.id }),
  matter: `escalation/${key}/${name}:${day}/${person.id}`.slice(0, 255),
  rule: escalationClock.id,
  card: 'escalation',
  item: { list: 'escalations', id },
  occurrence: `${name}:${day}`,
  recipient: person.id,
  urgent: hasCard,
  ...(!hasCard && { inDigest: true }),
  due: day,
  why: `You get this because ${because}: ${title}. ${then}`.trim(),
});
