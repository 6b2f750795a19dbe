import { matterNames, type Ask, type Day, type DueItem } from '../../domain';
import { workWords } from '../../words';
import type { Urgency } from '../build/urgencyPicture';
import type { WorkLine } from '../build/workRow';
import type { View } from '../defineCard';

/** What is asked of somebody (`me`, an id), as a line. */
export const askLine = (scene: View, ask: Ask, me: string): WorkLine => {
  const { snapshot, today } = scene;
  switch (ask.kind) {
    case 'milestone':
    case 'paper':
    case 'action':
    case 'promise':
      return dueLine(scene, ask, me);
    case 'escalation': {
      const { project, milestone, due } = ask;
      const escalation = snapshot.escalations.get(ask.id);
      const matter = escalation && matterNames(scene, escalation);
      return {
        what: matter?.title ?? '',
        reference: matter?.key ?? '',
        when: workWords.answerBy(due, today),
        urgency: urgencyOf(scene, due),
        link: scene.linkTo(
          milestone === undefined ? { list: 'projects', id: project } : { list: 'milestones', id: milestone },
        ),
      };
    }
    case 'update':
      return {
        what: workWords.update(ask.title),
        reference: ask.code,
        when: workWords.by(ask.due, today),
        urgency: urgencyOf(scene, ask.due),
        link: scene.linkTo({ list: 'projects', id: ask.id }),
      };
    case 'gap':
      return {
        what: workWords.gap[ask.what](ask.title),
        reference: ask.code,
        when: '',
        urgency: 'later',
        link: scene.linkTo({ list: 'people', id: me }),
      };
  }
};

/** What is due from somebody (`me`, an id), as a line. */
export const dueLine = (scene: View, item: DueItem, me: string): WorkLine => {
  const { snapshot, today } = scene;
  const milestone = item.kind === 'milestone' ? snapshot.milestones.get(item.id) : undefined;
  const days = [
    workWords.by(item.due, today),
    ...(item.instead === undefined ? [] : [workWords.instead(item.instead)]),
  ];
  return {
    what: workWords.kind[item.kind](item.title),
    reference: milestone?.key ?? item.project?.code ?? '',
    when: days.join(', '),
    urgency: urgencyOf(scene, item.due),
    link: scene.linkTo(milestone ? { list: 'milestones', id: milestone.id } : { list: 'people', id: me }),
  };
};

export const urgencyOf = ({ calendar, today }: Pick<View, 'calendar' | 'today'>, day: Day): Urgency => {
  if (day < today) return 'late';
  return calendar.workingDaysBetween(today, day) <= 1 ? 'soon' : 'later';
};
