import { nextRung } from '../authority/nextRung';
import { formatDay } from '../formatDay';
import { comesBackOn, endedOn } from '../ladder/comesBackOn';
import { firstHolder } from '../ladder/firstHolder';
import { withHolder } from '../ladder/heldBefore';
import type { EscalationIntent, Notice } from '../notice';
import type { Day, EscalationRecord, MilestoneRecord, ProjectRecord, Trigger } from '../plan';
import { escalationKey, type EscalationKeyParts } from './escalationKey';
import { escalationNotice } from './escalationNotice';
import { nameOf } from './reasons';
import type { RuleScene } from './rule';
import { holdersTold, liveEscalations, type ToldOf } from './tellHolders';

/** What a rule finds to be taken to the SRO. */
export interface Occasion {
  readonly key: EscalationKeyParts;
  readonly trigger: Trigger;
  readonly project: ProjectRecord;
  readonly milestone?: MilestoneRecord;
  /** Whose doing it is: they are not asked to chase themselves. */
  readonly behind: { readonly person: string | undefined; readonly words: string };
  readonly reason: string;
  readonly due: Day;
}

/**
 * Raises occasions that nobody has before them: one open escalation for a milestone, and one for a project as such, whatever raised it. An
 * occasion comes up once, and one that the leadership group ended stays so. One that closed because its matter settled, and whose matter stands again,
 * comes back to its holder as a new round. One that was returned or closed below the top comes back after the policy's rest if its cause goes on, one
 * rung above whoever ended it.
 */
export const createRaise = (scene: RuleScene): ((occasion: Occasion) => Iterable<Notice>) => {
  const taken = new Set<string>();
  for (const escalation of liveEscalations(scene)) taken.add(itemOf(escalation));
  return function* raise(occasion) {
    const { project, milestone } = occasion;
    if (taken.has(itemOf({ project: project.id, milestone: milestone?.id }))) return;
    const key = escalationKey(occasion.key);
    const existing = scene.escalationsByKey.get(key);
    const asked = existing ? askedAnew(scene, occasion, existing) : askedFirst(scene, occasion);
    if (!asked) return;
    const intent = intentOf(scene, occasion, key, asked);
    for (const told of asked.told) yield escalationNotice(intent, { ...told, due: occasion.due, intent });
  };
};

const itemOf = ({
  project,
  milestone,
}: {
  readonly project: string;
  readonly milestone?: string | undefined;
}): string => (milestone === undefined ? `projects/${project}` : `milestones/${milestone}`);

interface Asked {
  readonly holder: string;
  readonly rung: EscalationRecord['rung'];
  readonly round: number;
  readonly heldBefore?: string;
  readonly instead?: string | undefined;
  readonly told: readonly ToldOf[];
}

const askedFirst = (scene: RuleScene, { project, behind }: Occasion, round = 1): Asked | undefined => {
  const found = firstHolder(scene, project, behind);
  return found && { holder: found.person.id, rung: found.rung, round, instead: found.instead, told: [found] };
};

const askedAnew = (scene: RuleScene, occasion: Occasion, existing: EscalationRecord): Asked | undefined => {
  const ended = endedOn(existing);
  if (ended !== undefined) return askedAbove(scene, existing, ended);
  return existing.state === 'Closed' && !existing.decided ? askedAgain(scene, occasion, existing) : undefined;
};

const askedAbove = (scene: RuleScene, existing: EscalationRecord, ended: Day): Asked | undefined => {
  const { snapshot, policy, today } = scene;
  const { answeredBy, holder, round = 1, state } = existing;
  if ((comesBackOn(scene, existing) ?? today) > today) return undefined;
  const above = nextRung(snapshot, existing, today, policy);
  if (!above) return undefined;
  const who = nameOf(snapshot.people.get(answeredBy ?? holder));
  const because = `${who} ${state === 'Returned' ? 'returned' : 'closed'} it on ${formatDay(ended, today)}, its cause goes on, and you are next on the ladder`;
  const told = [{ person: above.holder, because }];
  const { holder: next, rung, instead } = above;
  return { holder: next.id, rung, round: round + 1, heldBefore: withHolder(existing), instead, told };
};

const askedAgain = (scene: RuleScene, occasion: Occasion, existing: EscalationRecord): Asked | undefined => {
  const round = (existing.round ?? 1) + 1;
  const before = scene.snapshot.people.get(existing.holder);
  if (!before || before.left) return askedFirst(scene, occasion, round);
  const { holder, rung } = existing;
  const told = holdersTold(scene, existing, 'it was escalated to you before and is open again');
  return { holder, rung, round, told };
};

const intentOf = (
  { calendar, policy, today }: RuleScene,
  { trigger, project, milestone, reason }: Occasion,
  key: string,
  { holder, rung, round, heldBefore, instead }: Asked,
): EscalationIntent => ({
  key,
  title: `${milestone?.key ?? project.code} ${milestone?.title ?? project.title}`.slice(0, 255),
  project: project.id,
  ...(milestone && { milestone: milestone.id }),
  trigger,
  rung,
  holder,
  ...(round > 1 && { round }),
  ...(heldBefore !== undefined && { heldBefore }),
  reason,
  ...(instead !== undefined && { instead }),
  raisedOn: today,
  answerBy: calendar.addWorkingDays(today, policy.answerWithinWorkingDays),
});
