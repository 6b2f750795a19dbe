import { mayCloseEscalation } from '../../authority/mayCloseEscalation';
import { mayEditMilestone } from '../../authority/mayEditMilestone';
import { lateDays } from '../../lateDays';
import { liveEscalations } from '../../rules/tellHolders';
import { coverMissing } from '../../meetings';
import { papersDue } from '../../papersDue';
import type { Day } from '../../plan';
import { milestoneStanding, type MilestoneStanding } from '../milestoneStanding';
import type { MyScene } from './myScene';

/** Something with a day that the person is to deliver. */
export interface DueItem {
  readonly kind: 'milestone' | 'paper' | 'action' | 'promise';
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

/** The person's own, and whatever the rules remind them of in somebody's place. */
const isMine = ({ told, me }: MyScene, item: { readonly list: string; readonly id: string }, owner: string): boolean =>
  owner === me.id ||
  told.some((notice) => notice.card !== 'escalation' && notice.item.list === item.list && notice.item.id === item.id);

const base = ({ today, snapshot, me }: MyScene, due: Day, owner: string) => ({
  due,
  lateDays: lateDays(due, today),
  standing: undefined,
  meeting: undefined,
  instead: owner === me.id ? undefined : snapshot.people.get(owner)?.title,
});

function* milestones(scene: MyScene): Iterable<DueItem> {
  const { snapshot, today, me } = scene;
  for (const milestone of snapshot.milestones.values()) {
    const { id, title, owner, forecast, done, notBefore = '', project } = milestone;
    if (done !== undefined || notBefore > today) continue;
    if (owner !== me.id && !isMine(scene, { list: 'milestones', id }, owner)) continue;
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
  const { snapshot, today, policy, calendar, me } = scene;
  for (const paper of snapshot.papers.values()) {
    const { id, title, author, meeting: meetingId, receivedOn, project } = paper;
    const meeting = snapshot.meetings.get(meetingId);
    if (receivedOn !== undefined || meeting?.state !== 'Planned' || meeting.on < today) continue;
    if (!isMine(scene, { list: 'papers', id }, author)) continue;
    yield {
      ...base(scene, papersDue(meeting, policy, calendar), author),
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
  const { snapshot, me } = scene;
  for (const { id, title, owner, due, done, project, meeting } of snapshot.actions.values()) {
    if (done !== undefined || !isMine(scene, { list: 'actions', id }, owner)) continue;
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
