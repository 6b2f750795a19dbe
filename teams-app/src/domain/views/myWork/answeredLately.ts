import { addDays } from '../../day';
import { londonClock } from '../../londonClock';
import type { Day, EscalationRecord, Rating } from '../../plan';
import type { MyScene } from './myScene';

/** Something that was settled lately, by the person or in answer to them. */
export interface Answered {
  readonly on: Day;
  readonly kind:
    'reported' | 'done' | 'came' | 'finished' | 'acknowledged' | 'promised' | 'returned' | 'passed up' | 'closed';
  /** Who answered, when it was not the person. */
  readonly by: string | undefined;
  readonly title: string;
  readonly rating: Rating | undefined;
  /** Where it is seen. */
  readonly project: string | undefined;
  readonly milestone: string | undefined;
}

const sinceDays = 21;
const most = 8;

/** What the person reported, did and answered in three weeks, and what others answered to what they had raised; newest first. */
export const answeredLately = (scene: MyScene): readonly Answered[] => {
  const from = addDays(scene.today, -sinceDays);
  return [...reports(scene), ...deliveries(scene), ...answers(scene)]
    .filter(({ on }) => on >= from && on <= scene.today)
    .sort((one, other) => (one.on === other.on ? (one.title < other.title ? -1 : 1) : one.on < other.on ? 1 : -1))
    .slice(0, most);
};

const plain = { by: undefined, rating: undefined, project: undefined, milestone: undefined };

function* reports({ snapshot, me }: MyScene): Iterable<Answered> {
  for (const { by, on, project, rating } of snapshot.updates.values()) {
    const title = snapshot.projects.get(project)?.title;
    if (by === me.id && title !== undefined) yield { ...plain, on, kind: 'reported', title, rating, project };
  }
}

function* deliveries({ snapshot, me }: MyScene): Iterable<Answered> {
  for (const { id, owner, done: on, title, project } of snapshot.milestones.values())
    if (owner === me.id && on !== undefined) yield { ...plain, on, kind: 'done', title, project, milestone: id };
  for (const { owner, done: on, title, project } of snapshot.actions.values())
    if (owner === me.id && on !== undefined) yield { ...plain, on, kind: 'finished', title, project };
  for (const { author, receivedOn: on, title, project } of snapshot.papers.values())
    if (author === me.id && on !== undefined) yield { ...plain, on, kind: 'came', title, project };
}

function* answers({ snapshot, me }: MyScene): Iterable<Answered> {
  for (const escalation of snapshot.escalations.values()) {
    const { answeredBy, answeredAt, raisedBy, askedBy, title, project, milestone } = escalation;
    const kind = kindOf(escalation);
    if (answeredAt === undefined || kind === undefined) continue;
    const isTheirs = answeredBy === me.id;
    if (!isTheirs && raisedBy !== me.id && askedBy !== me.id) continue;
    const by = isTheirs ? undefined : snapshot.people.get(answeredBy ?? '')?.title;
    yield { ...plain, on: londonClock(new Date(answeredAt)).day, kind, by, title, project, milestone };
  }
}

const kindOf = ({ state, climbed = 0 }: EscalationRecord): Answered['kind'] | undefined => {
  switch (state) {
    case 'Acknowledged':
      return 'acknowledged';
    case 'Action agreed':
      return 'promised';
    case 'Returned':
      return 'returned';
    case 'Closed':
      return 'closed';
    case 'Open':
      return climbed > 0 ? 'passed up' : undefined;
  }
};
