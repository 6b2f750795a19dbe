import { actionDue } from '../../rules/actionDue';
import { milestoneReminder } from '../../rules/milestoneReminder';
import { paperDue } from '../../rules/paperDue';
import { askMoments } from './askMoments';
import type { DueItem } from './dueFromMe';
import type { MyScene } from './myScene';

/** Something to deliver that the person is asked for now: it is late, or near enough for the policy's reminders. */
export interface DueAsk extends DueItem {
  /** In the words of the card that reminds them; undefined on days on which no rule does. */
  readonly why: string | undefined;
}

/** The rule that reminds of each: what others say of the same item is about another matter. A promise has none before its day is past. */
const reminderOf: Readonly<Record<DueItem['kind'], string | undefined>> = {
  milestone: milestoneReminder.id,
  paper: paperDue.id,
  action: actionDue.id,
  promise: undefined,
};

/**
 * Parts what a person is to deliver into what is asked of them now and what is only ahead: the one place that decides it. By the days alone, so that it
 * is asked on every day between two reminders, and whoever gave the date; what the person let rest is not asked unless it is urgent, as with cards.
 */
export const dueAsked = (
  scene: MyScene,
  due: readonly DueItem[],
): { readonly now: readonly DueAsk[]; readonly ahead: readonly DueItem[] } => {
  const { me, told, isResting } = scene;
  const momentOf = askMoments(scene);
  const isNow = ({ kind, id, due: day }: DueItem): boolean => {
    const moment = momentOf(kind, day);
    const item = { list: listOf[kind], id };
    return moment !== undefined && !isResting({ card: 'reminder', item, recipient: me.id, urgent: moment.urgent });
  };
  const whyOf = ({ kind, id }: DueItem): string | undefined =>
    told.find(({ rule, item }) => rule === reminderOf[kind] && item.id === id)?.why;
  return {
    now: due.filter(isNow).map((item) => ({ ...item, why: whyOf(item) })),
    ahead: due.filter((item) => !isNow(item)),
  };
};

const listOf = { milestone: 'milestones', paper: 'papers', action: 'actions', promise: 'escalations' } as const;
