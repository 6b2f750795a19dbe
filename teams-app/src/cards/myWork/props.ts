import { myWork, policyFrom, type Ask, type Day, type DueItem } from '../../domain';
import { workWords } from '../../words';
import type { PressData } from '../build/button';
import { markOf } from '../build/markOf';
import type { Urgency } from '../build/urgencyPicture';
import type { WorkLine } from '../build/workRow';
import type { SubjectScene } from '../defineCard';
import { matterOf } from '../matterOf';
import { teamsIdsOf } from '../scene';
import { idIn } from '../subject';

export interface MyWorkProps {
  readonly press: PressData;
  /** Escalations first, then the nearest day. */
  readonly asked: readonly WorkLine[];
  /** The nearest day first. */
  readonly due: readonly WorkLine[];
  /** How many are not shown. */
  readonly more: number;
  /** In words: how much of what. */
  readonly count: string;
  readonly mayReport: boolean;
  readonly link: string;
  readonly refreshFor: readonly string[];
}

const most = 12;

/** Of nobody but the person who looks. */
export const myWorkProps = (scene: SubjectScene): MyWorkProps | undefined => {
  const { snapshot, calendar, today, subject, viewer } = scene;
  const me = snapshot.people.get(idIn(subject, 'people') ?? '');
  if (!me || viewer?.id !== me.id) return undefined;
  const work = myWork({ snapshot, calendar, today, me, policy: policyFrom(snapshot.policies.values()) });
  const asked = work.asked.map((ask) => askLine(scene, ask));
  const due = work.due.map((item) => dueLine(scene, item));
  const shown = asked.slice(0, most);
  const dueShown = due.slice(0, most - shown.length);
  return {
    asked: shown,
    due: dueShown,
    more: asked.length + due.length - shown.length - dueShown.length,
    count: workWords.mineCount(asked.length, due.length, due.filter(({ urgency }) => urgency === 'late').length),
    mayReport: work.projects.length > 0,
    link: scene.linkTo({ list: 'people', id: me.id }),
    refreshFor: teamsIdsOf(scene, [me.id]),
    press: { card: 'myWork', subject, seen: markOf([subject]) },
  };
};

const askLine = (scene: SubjectScene, ask: Ask): WorkLine => {
  const { snapshot, today } = scene;
  switch (ask.kind) {
    case 'escalation': {
      const { project, milestone, due } = ask;
      const escalation = snapshot.escalations.get(ask.id);
      const matter = escalation && matterOf(scene, escalation);
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
        link: scene.linkTo({ list: 'people', id: scene.viewer?.id ?? '' }),
      };
  }
};

const dueLine = (scene: SubjectScene, item: DueItem): WorkLine => {
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
    link: scene.linkTo(
      milestone ? { list: 'milestones', id: milestone.id } : { list: 'people', id: scene.viewer?.id ?? '' },
    ),
  };
};

export const urgencyOf = ({ calendar, today }: SubjectScene, day: Day): Urgency => {
  if (day < today) return 'late';
  return calendar.workingDaysBetween(today, day) <= 1 ? 'soon' : 'later';
};
