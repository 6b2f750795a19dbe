import { myWork, policyFrom } from '../../domain';
import { workWords } from '../../words';
import type { PressData } from '../build/button';
import { markOf } from '../build/markOf';
import type { WorkLine } from '../build/workRow';
import type { SubjectScene } from '../defineCard';
import { teamsIdsOf } from '../scene';
import { idIn } from '../subject';
import { askLine, dueLine } from './workLines';

export interface MyWorkProps {
  readonly press: PressData;
  /** Escalations first, then what is late or nearly due. */
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
  const asked = work.asked.map((ask) => askLine(scene, ask, me.id));
  const due = work.due.map((item) => dueLine(scene, item, me.id));
  const shown = asked.slice(0, most);
  const dueShown = due.slice(0, most - shown.length);
  return {
    asked: shown,
    due: dueShown,
    more: asked.length + due.length - shown.length - dueShown.length,
    count: workWords.mineCount(asked.length, due.length, asked.filter(({ urgency }) => urgency === 'late').length),
    mayReport: work.projects.length > 0,
    link: scene.linkTo({ list: 'people', id: me.id }),
    refreshFor: teamsIdsOf(scene, [me.id]),
    press: { card: 'myWork', subject, seen: markOf([subject]) },
  };
};
