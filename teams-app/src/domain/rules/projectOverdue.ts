import { addDays, daysBetween } from '../day';
import { formatDay } from '../formatDay';
import { noticeKey } from '../noticeKey';
import type { Day, MilestoneRecord, PlanSnapshot, ProjectRecord } from '../plan';
import { finishOf } from '../views/finishOf';
import { leadOf } from './leadOf';
import type { Rule } from './rule';

const id = 'projectOverdue';
const daysBetweenReminders = 14;

/** When a project finishes, with its milestones where it follows them (see finishOf). */
export const finishIn = ({ milestones }: Pick<PlanSnapshot, 'milestones'>, project: ProjectRecord): Day => {
  const its: MilestoneRecord[] = [];
  for (const milestone of milestones.values()) if (milestone.project === project.id) its.push(milestone);
  return finishOf(project, its).finish;
};

/** Whether that day (see finishIn) has passed for a project that is neither complete nor taken over into business as usual. */
export const isPastFinish = (
  { rating, handedOver }: Pick<ProjectRecord, 'rating' | 'handedOver'>,
  finish: Day,
  today: Day,
): boolean => finish < today && rating !== 'Complete' && (handedOver === undefined || handedOver > today);

/**
 * Reminds the lead of a project whose forecast finish has passed, in their digest, once a fortnight counted from that day: it is to be rated complete,
 * handed over or given another finish.
 */
export const projectOverdue: Rule = {
  id,
  explain: () =>
    'The lead of a project whose finish has passed, and which is neither complete nor handed over, is reminded once a fortnight.',
  *plan(scene) {
    const { snapshot, today } = scene;
    for (const project of snapshot.projects.values()) {
      // What is not past its own finish is not past a later one.
      if (!isPastFinish(project, project.finish, today)) continue;
      const finish = finishIn(snapshot, project);
      const told = isPastFinish(project, finish, today) ? leadOf(scene, project) : undefined;
      if (!told) continue;
      const day = turnOf(finish, today);
      const { person, because, insteadOf } = told;
      const recipient = person.id;
      yield {
        key: noticeKey({ rule: id, list: 'projects', id: project.id, moment: 'no-finish', day, insteadOf, recipient }),
        matter: `task/projects/${project.id}/no-finish/${day}/${recipient}`,
        rule: id,
        card: 'task',
        item: { list: 'projects', id: project.id },
        occurrence: `no-finish:${day}`,
        recipient,
        urgent: false,
        inDigest: true,
        due: finish,
        why: `You get this because ${because} it was to finish by ${formatDay(finish, today)}.`,
      };
    }
  },
};

/** The day after the finish, or the latest day a whole number of fortnights after it that is not after today. */
const turnOf = (finish: Day, today: Day): Day => {
  const first = addDays(finish, 1);
  const gone = daysBetween(first, today);
  return addDays(first, Math.floor(gone / daysBetweenReminders) * daysBetweenReminders);
};
