import { addDays, daysBetween } from '../day';
import { formatDay } from '../formatDay';
import { noticeKey } from '../noticeKey';
import type { Day, ProjectRecord } from '../plan';
import { leadOf } from './leadOf';
import type { Rule } from './rule';

const id = 'projectOverdue';
const daysBetweenReminders = 14;

/** Whether a project's forecast finish has passed and it is neither complete nor taken over into business as usual. */
export const isPastFinish = ({ finish, rating, handedOver }: ProjectRecord, today: Day): boolean =>
  finish < today && rating !== 'Complete' && (handedOver === undefined || handedOver > today);

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
      const told = isPastFinish(project, today) ? leadOf(scene, project) : undefined;
      if (!told) continue;
      const day = turnOf(project.finish, today);
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
        due: project.finish,
        why: `You get this because ${because} it was to finish by ${formatDay(project.finish, today)}.`,
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
