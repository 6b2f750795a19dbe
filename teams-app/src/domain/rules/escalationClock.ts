import { formatDay } from '../formatDay';
import { noticeKey } from '../noticeKey';
import type { Notice } from '../notice';
import type { Day, EscalationRecord } from '../plan';
import { nameOf } from './reasons';
import type { Rule, RuleScene } from './rule';
import { holdersTold, liveEscalations, type ToldOf } from './tellHolders';

/**
 * Keeps the holder to the time of their rung: reminds them on the working day before they are asked to answer by, or promised to act by; tells
 * them when a promised day passed undone and it is open again, and when it comes to them from somebody who left.
 */
export const escalationClock: Rule = {
  id: 'escalationClock',
  explain: () =>
    'Whoever holds an escalation is reminded a working day before their time is up, and told when a day they promised has passed.',
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
  readonly urgent: boolean;
}

function* momentsOf(scene: RuleScene, escalation: EscalationRecord): Iterable<Moment> {
  const { snapshot, today } = scene;
  const { state, lapsed = 0, actionBy, answerBy, tookOverFrom } = escalation;
  const by = `Please answer by ${formatDay(answerBy, today)}.`;
  if (state === 'Open' && tookOverFrom !== undefined) {
    const because = `${nameOf(snapshot.people.get(tookOverFrom))}, who held it, has left, and it comes to you`;
    yield { name: `handed-${tookOverFrom}`, day: escalation.raisedOn, because, then: by, urgent: true };
  }
  if (state === 'Open' && lapsed > 0 && actionBy !== undefined) {
    const because = `it was promised by ${formatDay(actionBy, today)} and is not done`;
    yield { name: 'lapsed', day: actionBy, because, then: by, urgent: true };
  }
  const promised = state === 'Action agreed' ? actionBy : undefined;
  if (promised !== undefined && isAlmostUp(scene, promised)) {
    const because = `it was promised by ${formatDay(promised, today)}`;
    yield { name: 'promised', day: promised, because, then: '', urgent: false };
  }
  if (promised !== undefined || scene.policy.answerWithinWorkingDays < 2 || !isAlmostUp(scene, answerBy)) return;
  const because = `an answer is asked for by ${formatDay(answerBy, today)}`;
  const then =
    escalation.rung === 'Leadership group' ? 'It is on the group’s agenda.' : 'After that it goes up by itself.';
  yield { name: 'answer-by', day: answerBy, because, then, urgent: true };
}

/** From the working day before it until the day itself. */
const isAlmostUp = ({ calendar, today }: RuleScene, day: Day): boolean =>
  today <= day && calendar.workingDaysBetween(today, day) <= 1;

const noticeOf = (
  { id, key, title }: EscalationRecord,
  { name, day, then, urgent }: Moment,
  { person, because }: ToldOf,
): Notice => ({
  key: noticeKey({ rule: escalationClock.id, list: 'escalations', id, moment: name, day, recipient: person.id }),
  // Of its own: a card that is updated makes no sound.
  matter: `escalation/${key}/${name}:${day}/${person.id}`.slice(0, 255),
  rule: escalationClock.id,
  card: 'escalation',
  item: { list: 'escalations', id },
  occurrence: `${name}:${day}`,
  recipient: person.id,
  urgent,
  due: day,
  why: `You get this because ${because}: ${title}. ${then}`.trim(),
});
