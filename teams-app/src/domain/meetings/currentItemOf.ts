import type { Rating } from '../plan';
import { newestReport } from '../views/newestReport';
import type { AgendaLine } from './lineOfItem';
import { projectOfItem } from './matterOf';
import { recordedOn, type Recorded } from './minutesOf';
import type { MeetingPerson, MeetingProject, MeetingSnapshot } from './records';
import { timeLeft, type TimeLeft } from './timeLeft';

/** The item that a page has open: what is asked, what it stands on, what was recorded. */
export interface CurrentItem extends AgendaLine {
  readonly timeLeft: TimeLeft;
  readonly project?: {
    readonly project: MeetingProject;
    readonly last?: Rating;
    readonly now: Rating;
    /** What its newest report says was done; its path to green where there is none. */
    readonly words?: string;
  };
  /** What is asked of the group, and by whom. */
  readonly asked?: string;
  readonly askedBy?: MeetingPerson;
  /** To whom the outcome goes back: whoever raised the escalation, else whoever asks, else the presenter. */
  readonly goesBackTo?: MeetingPerson;
  readonly recorded: Recorded;
}

export const currentItemOf = (line: AgendaLine, snapshot: MeetingSnapshot, now: Date): CurrentItem => {
  const { item } = line;
  const escalation = snapshot.escalations.get(item.escalation ?? '');
  const project = snapshot.projects.get(projectOfItem(item, snapshot) ?? '');
  const [paper] = line.papers;
  const asked = escalation?.ask ?? paper?.paper.recommendation ?? item.note;
  const askedBy = snapshot.people.get(escalation?.askedBy ?? '');
  const goesBackTo = snapshot.people.get(escalation?.raisedBy ?? escalation?.askedBy ?? item.presenter ?? '');
  const words = project && (newestReport(snapshot.updates.values(), project.id)?.did ?? project.pathToGreen);
  return {
    ...line,
    timeLeft: timeLeft(item, now),
    ...(project && {
      project: {
        project,
        ...(project.lastRating && { last: project.lastRating }),
        now: project.rating,
        ...(words !== undefined && { words }),
      },
    }),
    ...(asked !== undefined && { asked }),
    ...(askedBy && { askedBy }),
    ...(goesBackTo && { goesBackTo }),
    recorded: recordedOn({ id: item.meeting ?? '' }, item.id, snapshot),
  };
};
