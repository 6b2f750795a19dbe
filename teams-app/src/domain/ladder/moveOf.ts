import { nextRung, sparedOf, type NextRung } from '../authority/nextRung';
import { standInsAtTop } from '../authority/standInsAtTop';
import type { Calendar } from '../calendar';
import { formatDay } from '../formatDay';
import type { Day, EscalationRecord, PersonRecord, PlanSnapshot } from '../plan';
import type { Policy } from '../policy';
import { firstThere, teamThere } from '../standing';
import { withHolder } from './heldBefore';
import { addStep } from './history';
import { insteadWords } from './insteadWords';
import { isLive } from './isLive';

export interface LadderScene {
  readonly snapshot: Pick<PlanSnapshot, 'people' | 'projects' | 'domains' | 'milestones'>;
  readonly policy: Pick<Policy, 'answerWithinWorkingDays' | 'topHolder'>;
  readonly calendar: Calendar;
  readonly today: Day;
}

/**
 * What becomes of an escalation by itself on a working day, as its record will be; undefined while it may wait. One whose holder left goes to
 * whoever takes over, on the same rung. One that nobody answered in time, or that was acknowledged and nothing promised, goes up. A promised day
 * that passed undone brings it back to the same rung once, then up. At the top there is no further: it is on the agenda and stays.
 */
export const moveOf = (scene: LadderScene, escalation: EscalationRecord): EscalationRecord | undefined => {
  const { snapshot, calendar, today } = scene;
  if (!isLive(escalation) || !calendar.isWorkingDay(today)) return undefined;
  const holder = snapshot.people.get(escalation.holder);
  const heir = holder?.left ? heirOf(scene, escalation, holder) : undefined;
  if (holder && heir) {
    const words = `${holder.title} has left; ${heir.title} takes over (${escalation.rung}).`;
    const { rung } = escalation;
    return { ...askAnew(scene, escalation, { rung, holder: heir }, words), tookOverFrom: holder.id };
  }
  const promised = escalation.state === 'Action agreed' ? escalation.actionBy : undefined;
  if ((promised ?? escalation.answerBy) >= today) return undefined;
  const isTop = escalation.rung === 'Leadership group';
  if (promised !== undefined && (isTop || (escalation.lapsed ?? 0) === 0)) return comeBack(scene, escalation, promised);
  return isTop ? undefined : goUp(scene, escalation, promised);
};

/**
 * Whoever stands in for the person who left; then whoever has their position now; then the project's deputy, its SRO, the programme team. Not
 * somebody who held it before or whose matter it is, except at the top, from where it cannot go on.
 */
const heirOf = (
  { snapshot, policy, today }: LadderScene,
  escalation: EscalationRecord,
  left: PersonRecord,
): PersonRecord | undefined => {
  const { rung, project: projectId, milestone } = escalation;
  const project = snapshot.projects.get(projectId);
  const positions: Readonly<Record<EscalationRecord['rung'], readonly (string | undefined)[]>> = {
    Owner: [milestone === undefined ? project?.lead : snapshot.milestones.get(milestone)?.owner],
    SRO: [project?.sro],
    'Domain lead': [project && snapshot.domains.get(project.domain)?.lead],
    'Leadership group': standInsAtTop(snapshot.people, policy),
  };
  const team = teamThere(snapshot, today);
  const inOrder = [left.deputy, ...positions[rung], project?.deputy, project?.sro, ...team.map(({ id }) => id)];
  const spared = sparedOf(snapshot, escalation);
  const others = inOrder.filter((id) => id !== undefined && !spared.has(id));
  const mayBeAsked = rung === 'Owner' ? [...positions.Owner, ...others] : others;
  return firstThere(snapshot, rung === 'Leadership group' ? [...mayBeAsked, ...inOrder] : mayBeAsked, today);
};

/** The same matter, asked of somebody from today, with a clock of its own; what was answered before is in the history. */
const askAnew = (
  { policy, calendar, today }: LadderScene,
  { answer: _said, answeredBy: _by, answeredAt: _at, actionBy: _promised, ...escalation }: EscalationRecord,
  { rung, holder }: NextRung,
  words: string,
): EscalationRecord => ({
  ...escalation,
  state: 'Open',
  rung,
  holder: holder.id,
  answerBy: calendar.addWorkingDays(today, policy.answerWithinWorkingDays),
  heldBefore: withHolder(escalation),
  history: addStep(escalation.history, today, words),
});

/** What was promised stays on it: the holder is asked about that. */
const comeBack = (scene: LadderScene, escalation: EscalationRecord, promised: Day): EscalationRecord => {
  const { calendar, policy, today } = scene;
  const words = `The day ${nameOf(scene, escalation.holder)} promised, ${formatDay(promised, today)}, has passed and ${whatIsOpen(escalation)}.`;
  return {
    ...escalation,
    state: 'Open',
    answerBy: calendar.addWorkingDays(today, policy.answerWithinWorkingDays),
    lapsed: (escalation.lapsed ?? 0) + 1,
    history: addStep(escalation.history, today, words),
  };
};

const goUp = (
  scene: LadderScene,
  { lapsed: _lapsed, tookOverFrom: _left, ...escalation }: EscalationRecord,
  promised: Day | undefined,
): EscalationRecord | undefined => {
  const { today } = scene;
  const next = nextRung(scene.snapshot, escalation, today, scene.policy) ?? lastResort(scene, escalation);
  if (!next) return undefined;
  const who = nameOf(scene, escalation.holder);
  const because =
    promised !== undefined
      ? `The day ${who} promised again, ${formatDay(promised, today)}, has passed and ${whatIsOpen(escalation)}`
      : escalation.state === 'Acknowledged'
        ? `${who} acknowledged it, and promised nothing by ${formatDay(escalation.answerBy, today)}`
        : `${who} did not answer by ${formatDay(escalation.answerBy, today)}`;
  const words = `${because}; it goes to ${next.holder.title} (${next.rung})${insteadWords(next.instead)}.`;
  return { ...askAnew(scene, escalation, next, words), climbed: (escalation.climbed ?? 0) + 1 };
};

/** Nobody else stands above: it is on the agenda all the same, with the chair who is away, the programme team, or whoever has it now. */
const lastResort = ({ snapshot, policy, today }: LadderScene, escalation: EscalationRecord): NextRung | undefined => {
  const { people } = snapshot;
  const [chair] = standInsAtTop(people, policy);
  const team = teamThere(snapshot, today).map(({ id }) => id);
  const spared = sparedOf(snapshot, escalation);
  const inOrder = [chair, ...team].filter((id) => id !== undefined && !spared.has(id));
  const found = inOrder[0] ?? chair ?? team[0] ?? escalation.holder;
  const person = people.get(found);
  return person && { rung: 'Leadership group', holder: person, instead: 'nobody else above is there to ask' };
};

/** Whether the promise was kept nobody said: what is known is that its matter is open. */
const whatIsOpen = ({ milestone }: Pick<EscalationRecord, 'milestone'>): string =>
  milestone === undefined ? 'the matter is still open' : 'the milestone is still open';

const nameOf = ({ snapshot }: LadderScene, id: string): string => snapshot.people.get(id)?.title ?? 'The person asked';
