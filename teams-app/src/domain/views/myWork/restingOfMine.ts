import { addDays } from '../../day';
import type { Day } from '../../plan';
import type { MyScene } from './myScene';

/** Something the person asked not to hear of for a while. */
export interface Resting {
  /** As the Snoozes list names it: `milestones/12`; `people/7` for everything that may wait. */
  readonly item: string;
  /** Undefined for everything that may wait. */
  readonly title: string | undefined;
  /** The day on which it is back. */
  readonly backOn: Day;
}

export const restingOfMine = ({ snapshot, me, today }: MyScene): readonly Resting[] =>
  [...snapshot.snoozes.values()]
    .filter(({ person, until }) => person === me.id && until >= today)
    .map(({ item, until }) => ({
      item,
      title: item.startsWith('people/') ? undefined : titleOf(snapshot, item),
      backOn: addDays(until, 1),
    }))
    .sort((one, other) =>
      one.backOn === other.backOn ? (one.item < other.item ? -1 : 1) : one.backOn < other.backOn ? -1 : 1,
    );

const titleOf = (snapshot: MyScene['snapshot'], item: string): string => {
  const [list = '', id = ''] = item.split('/');
  const isOf = (name: string): name is 'milestones' | 'projects' | 'papers' | 'actions' =>
    ['milestones', 'projects', 'papers', 'actions'].includes(name);
  return (isOf(list) ? snapshot[list].get(id)?.title : undefined) ?? item;
};
