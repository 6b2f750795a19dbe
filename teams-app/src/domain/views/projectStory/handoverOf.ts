import { daysBetween } from '../../day';
import type { Day, MilestoneRecord } from '../../plan';
import type { StoryPerson, StoryProject, StorySnapshot } from './storyRecords';

/** How a project goes over into business as usual. */
export interface Handover {
  readonly receiver: StoryPerson | undefined;
  /** What has to be in place, a line each. */
  readonly needed: readonly string[];
  /** Day it was taken over; undefined while it was not. */
  readonly on: Day | undefined;
  /** The day it is expected: its last milestone about a hand-over, else the forecast finish. */
  readonly expected: Day;
  /** Nothing is said of it, and the project ends within a quarter. */
  readonly isUnplanned: boolean;
}

const quarterDays = 92;

export const handoverOf = (
  { people }: Pick<StorySnapshot, 'people'>,
  project: StoryProject,
  milestones: readonly MilestoneRecord[],
  today: Day,
): Handover => {
  const { receiver: id, handover, handedOver, finish, rating } = project;
  const receiver = people.get(id ?? '');
  const step = milestones.findLast(
    ({ title, done }) => done === undefined && /business as usual|hand(ed)?[ -]?over/i.test(title),
  );
  const needed = (handover ?? '')
    .split('\n')
    .map((line) => line.replace(/^[\s•*–-]+/, '').trim())
    .filter((line) => line !== '');
  return {
    receiver: receiver?.left ? undefined : receiver,
    needed,
    on: handedOver,
    expected: step?.forecast ?? finish,
    isUnplanned:
      handedOver === undefined &&
      rating !== 'Complete' &&
      (receiver === undefined || needed.length === 0) &&
      daysBetween(today, finish) <= quarterDays,
  };
};
