import { formatDay } from '../formatDay';
import { isLive } from '../ladder/isLive';
import { londonClock } from '../londonClock';
import { noticeKey } from '../noticeKey';
import type { Notice } from '../notice';
import type { Day, EscalationRecord, PersonRecord } from '../plan';
import { firstThere } from '../standing';
import { readEscalationKey } from './escalationKey';
import { nameOf } from './reasons';
import type { Rule, RuleScene } from './rule';

/** Working days for which an ending is news: a programme that takes the suite up does not hear of years of old ones. */
const newsWorkingDays = 20;

/**
 * Says what became of an escalation to whoever raised it; of one that a rule raised, to the milestone's owner or the project's lead: an action
 * agreed with its day, returned with the reason, passed up, closed with the outcome. Acknowledging is no news, nor is what settled by their own
 * doing: that is told to whoever held it. The programme team hears of a holder who left.
 */
export const escalationOutcome: Rule = {
  id: 'escalationOutcome',
  isNews: true,
  explain: () =>
    'Whoever raised an escalation is told what became of it: an action agreed, returned, passed up, decided or closed.',
  *plan(scene) {
    const [member] = scene.team;
    for (const escalation of scene.escalationsByKey.values()) {
      const { holder, tookOverFrom } = escalation;
      if (isLive(escalation) && tookOverFrom !== undefined && member && member.id !== holder) {
        const whom = nameOf(scene.snapshot.people.get(holder));
        const words = `${nameOf(scene.snapshot.people.get(tookOverFrom))}, who held it, has left; it is with ${whom} now`;
        yield noticeOf(scene, escalation, { name: `left-${tookOverFrom}`, day: escalation.raisedOn, words }, member);
      }
      const moment = momentOf(scene, escalation);
      const person = moment && recipientOf(scene, escalation);
      if (moment && person && person.id !== moment.by) yield noticeOf(scene, escalation, moment, person);
      const ended = settledOf(scene, escalation);
      const held = ended && scene.snapshot.people.get(holder);
      if (ended && held && !held.left && held.id !== person?.id) yield noticeOf(scene, escalation, ended, held);
    }
  },
};

interface Moment {
  readonly name: string;
  readonly day: Day;
  /** What happened, as a clause. */
  readonly words: string;
  /** Who did it: to them it is no news. */
  readonly by?: string | undefined;
}

const momentOf = (scene: RuleScene, escalation: EscalationRecord): Moment | undefined => {
  const { snapshot, today } = scene;
  const { state, round = 1, rung, raisedOn, actionBy, answeredBy, answeredAt, closedOn, climbed = 0 } = escalation;
  const again = round > 1 ? `-${String(round)}` : '';
  const by = nameOf(snapshot.people.get(answeredBy ?? ''));
  switch (state) {
    case 'Action agreed':
      return actionBy === undefined
        ? undefined
        : {
            name: `answered${again}`,
            day: actionBy,
            words: `${by} promised to act by ${formatDay(actionBy, today)}`,
            by: answeredBy,
          };
    case 'Returned': {
      const day = answeredAt === undefined ? raisedOn : londonClock(new Date(answeredAt)).day;
      if (answeredAt !== undefined && isOld(scene, day)) return undefined;
      return { name: `returned${again}`, day, words: `${by} returned it with a reason`, by: answeredBy };
    }
    case 'Closed': {
      if (closedOn !== undefined && isOld(scene, closedOn)) return undefined;
      // What a rule raised and what settled by itself is the doing of those whom it would tell.
      if (!escalation.decided && readEscalationKey(escalation.key)) return undefined;
      const isGone = !snapshot.projects.has(escalation.project);
      const words = escalation.decided
        ? 'it was decided'
        : isGone
          ? 'its project is no longer in the plan'
          : 'it is settled';
      return { name: `closed${again}`, day: raisedOn, words, by: escalation.decided ? answeredBy : undefined };
    }
    case 'Open':
    case 'Acknowledged': {
      if (climbed === 0) return undefined;
      const whom = nameOf(snapshot.people.get(escalation.holder));
      return {
        name: `passed${again}-${String(climbed)}`,
        day: raisedOn,
        words: `it went up to ${whom} (${rung})`,
        by: answeredBy,
      };
    }
  }
};

/** That it closed because its matter settled: nobody who held it said so. */
const settledOf = (scene: RuleScene, { state, decided, closedOn, raisedOn, project, round = 1 }: EscalationRecord) => {
  if (state !== 'Closed' || decided || closedOn === undefined || isOld(scene, closedOn)) return undefined;
  const name = round > 1 ? `settled-${String(round)}` : 'settled';
  const words = scene.snapshot.projects.has(project) ? 'it is settled' : 'its project is no longer in the plan';
  return { name, day: raisedOn, words: `${words}, and nothing more is asked of you` };
};

const isOld = ({ calendar, today }: RuleScene, day: Day): boolean =>
  calendar.workingDaysBetween(day, today) > newsWorkingDays;

/** Whoever raised it, also while they are away; those behind the matter where a rule raised it, or where they have left. */
const recipientOf = (
  { snapshot, today, team }: RuleScene,
  { raisedBy, milestone: milestoneId, project: projectId }: EscalationRecord,
): PersonRecord | undefined => {
  const raiser = raisedBy === undefined ? undefined : snapshot.people.get(raisedBy);
  if (raiser && !raiser.left) return raiser;
  const project = snapshot.projects.get(projectId);
  const owner = milestoneId === undefined ? undefined : snapshot.milestones.get(milestoneId)?.owner;
  const deputy = owner === undefined ? undefined : snapshot.people.get(owner)?.deputy;
  return firstThere(snapshot, [raiser?.deputy, owner, deputy, project?.lead, project?.sro, team[0]?.id], today);
};

const noticeOf = (
  { snapshot }: RuleScene,
  { id, title, project }: EscalationRecord,
  { name, day, words }: Moment,
  person: PersonRecord,
): Notice => ({
  key: noticeKey({ rule: escalationOutcome.id, list: 'escalations', id, moment: name, day, recipient: person.id }),
  // Each of its own: a card that is updated makes no sound.
  matter: `outcome/escalations/${id}/${person.id}/${name}:${day}`,
  rule: escalationOutcome.id,
  // Without its project there is no more to show than these words.
  card: snapshot.projects.has(project) ? 'outcome' : 'task',
  item: { list: 'escalations', id },
  occurrence: `${name}:${day}`,
  recipient: person.id,
  urgent: false,
  due: day,
  why: `You get this because ${words}: ${title}.`,
});
