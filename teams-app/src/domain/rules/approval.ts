import { formatDay } from '../formatDay';
import { approvalOf } from '../meetings/approvalOf';
import { groupOf } from '../meetings/groupOf';
import { undecided } from '../meetings/interestsOn';
import type { GroupDecision, MeetingSnapshot } from '../meetings/records';
import { noticeKey } from '../noticeKey';
import type { Notice } from '../notice';
import type { Day } from '../plan';
import { dueMoments } from './dueMoments';
import { meetingParts } from './meetingParts';
import type { Rule, RuleScene } from './rule';
import { whoIsTold, type Told } from './whoIsTold';

/** Working days for which the end of an approval is news. */
const newsWorkingDays = 20;

/**
 * Asks each voting member for a decision between meetings, once it is put to them, and again before answers close. Not asked of those whose declared
 * interest keeps them from deciding it, nor of those who answered. Whoever put it hears what came of it.
 */
export const approval: Rule = {
  id: 'approval',
  explain: () =>
    'Members are asked for a decision between meetings when it is put to them, and again before answers close; whoever put it hears what came of it.',
  *plan(scene) {
    const parts = meetingParts(scene);
    for (const decision of parts.decisions.values()) {
      const { closesOn } = decision;
      if (closesOn === undefined) continue;
      if (decision.state !== 'Asked') yield* ended(scene, decision, closesOn);
      else if (closesOn >= scene.today) yield* asked(scene, parts, { decision, closesOn });
    }
  },
};

function* asked(
  scene: RuleScene,
  parts: MeetingSnapshot,
  { decision, closesOn }: { readonly decision: GroupDecision; readonly closesOn: Day },
): Iterable<Notice> {
  const { today, policy } = scene;
  const momentOf = dueMoments(scene, { before: policy.remindAnswerWorkingDaysBefore, after: [1], late: 'closed' });
  const moment = momentOf(closesOn) ?? { name: 'asked', urgent: false };
  const who = groupOf(decision, parts)?.title ?? 'The group';
  const words = `${who} is asked for a decision by ${formatDay(closesOn, today)}: ${decision.title}.`;
  for (const told of votersTold(scene, parts, decision)) {
    const { person, because, insteadOf } = told;
    const { id } = decision;
    yield {
      key: noticeKey({
        rule: approval.id,
        list: 'decisions',
        id,
        moment: moment.name,
        day: closesOn,
        insteadOf,
        recipient: person.id,
      }),
      matter: `approval/decisions/${id}/${person.id}`,
      rule: approval.id,
      card: 'approval',
      item: { list: 'decisions', id },
      occurrence: `${moment.name}:${closesOn}`,
      recipient: person.id,
      // A vote is asked for once, by itself: among other lines it would be overlooked.
      urgent: true,
      due: closesOn,
      why: `You get this because ${because} ${words}`,
    };
  }
}

/** Whoever may answer and has not, each person once; in their place whoever stands in. */
function* votersTold(scene: RuleScene, parts: MeetingSnapshot, decision: GroupDecision): Iterable<Told> {
  const { waiting, interests } = approvalOf(decision, parts, scene.today);
  const conflicted = undecided(interests);
  const done = new Set<string>();
  for (const { person, deputy } of waiting) {
    if (!person || done.has(person.id)) continue;
    done.add(person.id);
    const duty = { person: person.id, you: 'have a vote', they: 'has a vote' };
    const told = whoIsTold(scene, { ...duty, after: [deputy?.id] });
    if (told && !conflicted.has(told.person.id)) yield told;
  }
}

function* ended(scene: RuleScene, { id, title, state, askedBy, on }: GroupDecision, closesOn: Day): Iterable<Notice> {
  const { calendar, today, snapshot } = scene;
  const person = snapshot.people.get(askedBy ?? '');
  if (!person || person.left || calendar.workingDaysBetween(on, today) > newsWorkingDays) return;
  yield {
    key: noticeKey({ rule: approval.id, list: 'decisions', id, moment: 'ended', day: closesOn, recipient: person.id }),
    matter: `approval/decisions/${id}/${person.id}`,
    rule: approval.id,
    card: 'approval',
    item: { list: 'decisions', id },
    occurrence: `ended:${closesOn}`,
    recipient: person.id,
    urgent: true,
    due: closesOn,
    why: `You get this because you put it to the group, and it ${endings[state] ?? 'is settled'}: ${title}.`,
  };
}

const endings: Partial<Record<GroupDecision['state'], string>> = {
  Stands: 'was agreed',
  'Not agreed': 'was not agreed',
  Deferred: 'was deferred',
  Lapsed: 'lapsed, as too few answered',
};
