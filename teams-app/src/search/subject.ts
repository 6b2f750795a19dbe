import type { Item, Snapshot } from '../lists';

/** Lists whose items people name when they type. */
export type SubjectList = 'domains' | 'projects' | 'milestones' | 'actions' | 'papers';

/** An item that was named, with the reference that people quote. */
export type Subject<L extends SubjectList = SubjectList> = {
  [K in L]: { readonly list: K; readonly item: Item<K>; readonly code: string };
}[L];

export const subjectsIn = <L extends SubjectList>(snapshot: Snapshot, list: L): readonly Subject<L>[] =>
  [...(snapshot[list] as ReadonlyMap<string, Item<L>>).values()].map((item) => subjectOf(list, item));

export const subjectWithId = <L extends SubjectList>(
  snapshot: Snapshot,
  list: L,
  id: string,
): Subject<L> | undefined => {
  const item = (snapshot[list] as ReadonlyMap<string, Item<L>>).get(id);
  return item && subjectOf(list, item);
};

const subjectOf = <L extends SubjectList>(list: L, item: Item<L>): Subject<L> =>
  ({ list, item, code: 'code' in item ? item.code : item.key }) as unknown as Subject<L>;
