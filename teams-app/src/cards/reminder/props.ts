import {
  absenceOf,
  isChangedSince,
  lateDays,
  mayEditMilestone,
  milestoneCheckRule,
  readNoticeKey,
  slipOf,
  type Day,
  type Rating,
} from '../../domain';
import type { Milestone } from '../../lists';
import { cardWords, type ReminderFacts } from '../../words';
import type { PressData } from '../build/button';
import { markOf } from '../build/markOf';
import type { Scene } from '../defineCard';
import { itemOf, plannedOn, teamsIdsOf } from '../scene';
import { restsNote, restsUntil } from '../snoozing';
import { wishOf } from './wish';

export interface ReminderProps extends ReminderFacts {
  readonly press: PressData;
  readonly rating: Rating;
  readonly note?: string | undefined;
  readonly why: string;
  /** Last day of rest that the person looking asked for. */
  readonly restsUntil?: Day | undefined;
  /** For whom it does not rest. */
  readonly restsNote?: string | undefined;
  readonly link: string;
  /** Teams ids of the people for whom the card refreshes itself. */
  readonly refreshFor: readonly string[];
}

export const reminderProps = (scene: Scene): ReminderProps | undefined => {
  const { snapshot, calendar, today, notice } = scene;
  const milestone = itemOf(scene);
  const project = milestone && snapshot.projects.get(milestone.project);
  if (!milestone || !project) return undefined;
  const viewer = scene.viewer ?? snapshot.people.get(notice.recipient);
  const due = readNoticeKey(notice.key)?.day ?? milestone.forecast;
  return {
    state: stateOf(scene, milestone, due),
    wish: wishOf(notice),
    title: milestone.title,
    key: milestone.key,
    projectTitle: project.title,
    rating: project.rating,
    today,
    due,
    forecast: milestone.forecast,
    done: milestone.done,
    confirmed: (milestone.confirmed ?? '') < plannedOn(scene) ? undefined : milestone.confirmed,
    slipDays: slipOf(milestone),
    moved: milestone.moved ?? 0,
    workingDaysLeft: Math.max(0, calendar.workingDaysBetween(today, milestone.forecast)),
    daysLate: lateDays(milestone.forecast, today, milestone.done),
    ownerName: snapshot.people.get(milestone.owner)?.title ?? cardWords.otherPerson,
    note: milestone.note,
    why: notice.why,
    restsUntil: restsUntil(scene),
    restsNote: restsNote(scene),
    mayAnswer: viewer !== undefined && mayEditMilestone(viewer, milestone, snapshot),
    link: scene.linkTo({ list: 'milestones', id: milestone.id }),
    refreshFor: teamsIdsOf(scene, [notice.recipient]),
    press: { card: 'reminder', notice: notice.id, seen: seenOn(milestone) },
  };
};

const stateOf = (scene: Scene, milestone: Milestone, due: string): ReminderProps['state'] => {
  const { calendar, today, snapshot, notice } = scene;
  if (milestone.done !== undefined) return 'done';
  if (milestone.forecast !== due) return 'moved';
  if (wishOf(notice)) return 'asked';
  // A stand-in is asked only while the owner cannot answer.
  if (milestone.owner !== notice.recipient && !absenceOf(snapshot.people.get(milestone.owner), today))
    return 'handed over';
  if (milestone.forecast < today) return 'late';
  const left = calendar.workingDaysBetween(today, milestone.forecast);
  if (left === 0 || milestone.forecast === today) return 'today';
  if (left === 1) return 'tomorrow';
  if (notice.rule !== milestoneCheckRule) return 'upcoming';
  return isChangedSince(milestone, plannedOn(scene)) ? 'checked' : 'check';
};

const seenOn = ({ title, owner, baseline, forecast, done, note }: Milestone): string =>
  markOf([title, owner, baseline, forecast, done, note]);
