import { mayCloseEscalation } from '../../authority/mayCloseEscalation';
import { mayEditMilestone } from '../../authority/mayEditMilestone';
import { lateDays } from '../../lateDays';
import { liveEscalations } from '../../rules/tellHolders';
import { toldOfAction, toldOfMilestone, toldOfPaper } from '../../rules/toldOfDue';
import type { Told } from '../../rules/whoIsTold';
import { coverMissing } from '../../meetings';
import { papersDue } from '../../papersDue';
import type { Day } from '../../plan';
import { absenceOf } from '../../standing';
import { milestoneStanding, type MilestoneStanding } from '../milestoneStanding';
import { askMoments, type DueKind } from './askMoments';
import type { MyScene } from './myScene';

/** Something with a day that the person is to deliver. */
export interface DueItem {
  readonly kind: DueKind;
  /** Id in its list. */
  readonly id: string;
  readonly title: string;
  readonly due: Day;
  /** Calendar days since the day passed; 0 unless it did. */
  readonly lateDays: number;
  /** How a milestone stands. */
  readonly standing: MilestoneStanding | undefined;
  /** What it belongs to: a project, or a meeting. */
  readonly project: { readonly code: string; readonly title: string } | undefined;
  readonly meeting: { readonly key: string; readonly title: string; readonly on: Day } | undefined;
  /** Whose it is, when the person stands in for them. */
  readonly instead: string | undefined;
  readonly maySettle: boolean;
  readonly mayMove: boolean;
  /** `milestones/12`: what rests when it is snoozed. */
  readonly item: string;
}

/** Open milestones, papers and actions of the person or of somebody they stand in for, and what they promised; the nearest day first. */
export const dueFromMe = (scene: MyScene): readonly DueItem[] =>
  [...milestones(scene), ...papers(scene), ...actions(scene), ...promises(scene)]
    .filter(({ item }) => !rests(scene, item))
    .sort((one, other) => compare(one.due, other.due) || compare(one.item, other.item));

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const rests = ({ snapshot, me, today }: MyScene, item: string): boolean =>
  [...snapshot.snoozes.values()].some((one) => one.person === me.id && one.item === item && one.until >= today);

/**
 * Whether something is the person's: their own, and in somebody's place what is asked for by now or falls due before they are back; of whoever has left, all.
 * By the days alone, as whatever is asked: what the rules say today would leave out every day between two reminders.
 */
const ownership = (scene: MyScene) => {
  const { snapshot, today, me } = scene;
  const momentOf = askMoments(scene);
  return (kind: DueKind, due: Day, owner: string, told: () => Told | undefined): boolean => {
    if (owner === me.id) return true;
    const holder = snapshot.people.get(owner);
    const absence = absenceOf(holder, today);
    if (absence === undefined) return false;
    const isBackFirst = absence === 'away' && due > (holder?.awayUntil ?? '');
    return (!isBackFirst || momentOf(kind, due) !== undefined) && told()?.person.id === me.id;
  };
};

const base = ({ today, snapshot, me }: MyScene, due: Day, owner: string) => ({
  due,
  lateDays: lateDays(due, today),
  standing: undefined,
  meeting: undefined,
  instead: owner === me.id ? undefined : snapshot.people.get(owner)?.title,
});

function* milestones(scene: MyScene): Iterable<DueItem> {
  const { snapshot, today, me, rules } = scene;
  const isMine = ownership(scene);
  for (const milestone of snapshot.milestones.values()) {
    const { id, title, owner, forecast, done, notBefore = '', project } = milestone;
    if (done !== undefined || notBefore > today) continue;
    if (!isMine('milestone', forecast, owner, () => toldOfMilestone(rules, milestone))) continue;
    const may = mayEditMilestone(me, milestone, snapshot);
    yield {
      ...base(scene, forecast, owner),
      kind: 'milestone',
      id,
      title,
      standing: milestoneStanding(milestone, today),
      project: snapshot.projects.get(project),
      maySettle: may,
      mayMove: may,
      item: `milestones/${id}`,
    };
  }
}

function* papers(scene: MyScene): Iterable<DueItem> {
  const { snapshot, today, policy, calendar, me, rules } = scene;
  const isMine = ownership(scene);
  for (const paper of snapshot.papers.values()) {
    const { id, title, author, meeting: meetingId, receivedOn, project } = paper;
    const meeting = snapshot.meetings.get(meetingId);
    if (receivedOn !== undefined || meeting?.state !== 'Planned' || meeting.on < today) continue;
    const due = papersDue(meeting, policy, calendar);
    if (!isMine('paper', due, author, () => toldOfPaper(rules, paper))) continue;
    yield {
      ...base(scene, due, author),
      kind: 'paper',
      id,
      title,
      project: snapshot.projects.get(project ?? ''),
      meeting,
      // Handed in it is with its cover sheet, on the meeting's page.
      maySettle:
        coverMissing(paper).length === 0 && mayEditMilestone(me, { owner: author, project: project ?? '' }, snapshot),
      // Its day is the meeting's.
      mayMove: false,
      item: `papers/${id}`,
    };
  }
}

function* actions(scene: MyScene): Iterable<DueItem> {
  const { snapshot, me, rules } = scene;
  const isMine = ownership(scene);
  for (const action of snapshot.actions.values()) {
    const { id, title, owner, due, done, project, meeting } = action;
    if (done !== undefined || !isMine('action', due, owner, () => toldOfAction(rules, action))) continue;
    const may = mayEditMilestone(me, { owner, project: project ?? '' }, snapshot);
    yield {
      ...base(scene, due, owner),
      kind: 'action',
      id,
      title,
      project: snapshot.projects.get(project ?? ''),
      meeting: snapshot.meetings.get(meeting ?? ''),
      maySettle: may,
      mayMove: may,
      item: `actions/${id}`,
    };
  }
}

function* promises(scene: MyScene): Iterable<DueItem> {
  const { snapshot, today, me, rules } = scene;
  for (const escalation of liveEscalations(rules)) {
    const { id, title, state, holder, answer, actionBy, answerBy, project } = escalation;
    if (state !== 'Action agreed' || holder !== me.id) continue;
    yield {
      ...base(scene, actionBy ?? answerBy, holder),
      kind: 'promise',
      id,
      title: answer ?? title,
      project: snapshot.projects.get(project),
      maySettle: mayCloseEscalation(me, escalation, snapshot, today),
      // Promised anew by another answer.
      mayMove: true,
      item: `escalations/${id}`,
    };
  }
}
