import { readNoticeKey, type Day, type Rating } from '../../domain';
import type { TaskFacts } from '../../words';
import type { PressData } from '../build/button';
import { markOf } from '../build/markOf';
import type { Scene } from '../defineCard';
import { aboutOf, teamsIdsOf } from '../scene';
import { restsNote, restsUntil } from '../snoozing';
import { readTask } from './readTask';

export interface TaskProps extends TaskFacts {
  readonly press: PressData;
  /** Of the project it belongs to. */
  readonly rating?: Rating | undefined;
  readonly note?: string | undefined;
  readonly why: string;
  /** Whether the person looking may note that a paper came. */
  readonly mayReceive?: boolean | undefined;
  readonly maySnooze: boolean;
  readonly restsUntil?: Day | undefined;
  /** For whom it does not rest. */
  readonly restsNote?: string | undefined;
  readonly link: string;
  /** List of what it is about. */
  readonly opens?: string | undefined;
  readonly refreshFor: readonly string[];
}

export const taskProps = (scene: Scene): TaskProps | undefined => {
  const { snapshot, calendar, today, notice } = scene;
  const about = aboutOf(scene);
  const key = readNoticeKey(notice.key);
  const task = about && readTask(scene, { ...about, moment: key?.moment ?? '' });
  if (!task) return undefined;
  const due = key?.day ?? today;
  const project = task.project === undefined ? undefined : snapshot.projects.get(task.project);
  return {
    what: task.what,
    state: task.isDone ? 'done' : stateOf(task.what, due, scene),
    title: task.title,
    details: task.details,
    today,
    due,
    doneOn: task.doneOn,
    workingDaysLeft: Math.max(0, calendar.workingDaysBetween(today, due)),
    ownerName: task.ownerName,
    mayAnswer: task.mayAnswer,
    mayReceive: task.mayReceive,
    rating: project?.rating,
    note: task.note,
    why: notice.why,
    maySnooze: task.maySnooze,
    restsUntil: restsUntil(scene),
    restsNote: restsNote(scene),
    link: linkOf(scene, about, project),
    opens: about.list,
    refreshFor: teamsIdsOf(scene, [notice.recipient]),
    press: {
      card: 'task',
      notice: notice.id,
      seen: markOf([task.what, task.title, task.isDone, task.doneOn, task.note, task.ownerName]),
    },
  };
};

/** A paper is handed in where its item is. */
const linkOf = (
  { snapshot, notice, linkTo }: Scene,
  { list, id }: { readonly list: string; readonly id: string },
  project: { readonly id: string } | undefined,
): string => {
  if (list === 'meetings' || list === 'groups') return linkTo({ list, id });
  const paper = list === 'papers' ? snapshot.papers.get(id) : undefined;
  const item = snapshot.agendaItems.get(paper?.agendaItem ?? '');
  if (paper) return `${linkTo({ list: 'meetings', id: paper.meeting })}${item ? `?item=${item.id}` : ''}`;
  return linkTo(project ? { list: 'projects', id: project.id } : { list: 'people', id: notice.recipient });
};

const stateOf = (what: TaskFacts['what'], due: Day, { calendar, today }: Scene): TaskFacts['state'] => {
  if (what !== 'paper' && what !== 'action') return 'open';
  if (due < today) return 'late';
  return calendar.workingDaysBetween(today, due) <= 1 ? 'soon' : 'open';
};
