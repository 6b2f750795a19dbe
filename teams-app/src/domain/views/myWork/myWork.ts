import { absenceOf } from '../../standing';
import type { Day, PersonRecord } from '../../plan';
import { answeredLately, type Answered } from './answeredLately';
import { comingNext, type Coming } from './comingNext';
import { dueAsked, type DueAsk } from './dueAsked';
import { dueFromMe, type DueItem } from './dueFromMe';
import { escalationsAsked, type EscalationAsk } from './escalationsAsked';
import { gapsAsked, type GapAsk } from './gapsAsked';
import { myProjects, type MyProject } from './myProjects';
import { readMyScene, type MyView } from './myScene';
import { restingOfMine, type Resting } from './restingOfMine';
import { updatesAsked, type UpdateAsk } from './updatesAsked';
import { waitingOnOthers, type Waiting } from './waitingOnOthers';

export type Ask = EscalationAsk | DueAsk | UpdateAsk | GapAsk;

/** One person's programme. */
export interface MyWork {
  /** What is asked of them; escalations first, since a clock runs, then what they are to deliver by now, reports and gaps; of each the nearest day first. */
  readonly asked: readonly Ask[];
  /** What they are to deliver and are not asked for yet. */
  readonly due: readonly DueItem[];
  readonly waiting: readonly Waiting[];
  readonly projects: readonly MyProject[];
  readonly answered: readonly Answered[];
  readonly resting: readonly Resting[];
  /** Last day of leave; undefined while they are there. */
  readonly awayUntil: Day | undefined;
  readonly deputy: PersonRecord | undefined;
  readonly coming: Coming | undefined;
}

/** What waits for a person and what they wait for, by the same rules as the bot's cards. */
export const myWork = (view: MyView): MyWork => {
  const scene = readMyScene(view);
  const { snapshot, me, today } = view;
  const due = dueFromMe(scene);
  const { now, ahead } = dueAsked(scene, due);
  const asked = [...escalationsAsked(scene), ...now, ...updatesAsked(scene), ...gapsAsked(scene)].sort(byClock);
  const deputy = snapshot.people.get(me.deputy ?? '');
  return {
    asked,
    due: ahead,
    waiting: waitingOnOthers(scene),
    projects: myProjects(scene),
    answered: answeredLately(scene),
    resting: restingOfMine(scene),
    awayUntil: absenceOf(me, today) === 'away' ? me.awayUntil : undefined,
    deputy: absenceOf(deputy, today) === undefined ? deputy : undefined,
    coming: comingNext(scene, due),
  };
};

const order: Readonly<Record<Ask['kind'], number>> = {
  escalation: 0,
  milestone: 1,
  paper: 1,
  action: 1,
  promise: 1,
  update: 2,
  gap: 3,
};

const byClock = (one: Ask, other: Ask): number => {
  if (order[one.kind] !== order[other.kind]) return order[one.kind] - order[other.kind];
  if (one.due !== other.due) return one.due < other.due ? -1 : 1;
  return one.id < other.id ? -1 : 1;
};
