/** The rows selected, by id, and the one from which Shift selects on. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  readonly anchor?: string | undefined;
}

export const nothingSelected: Selection = { ids: new Set() };

export const toggle = ({ ids }: Selection, id: string): Selection => {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
};

/** Selects all rows of a group, or none of them when they all are already. */
export const toggleAll = ({ ids, anchor }: Selection, group: readonly string[]): Selection => {
  const next = new Set(ids);
  const isAll = group.every((id) => ids.has(id));
  for (const id of group)
    if (isAll) next.delete(id);
    else next.add(id);
  return { ids: next, anchor };
};

/** From the anchor to this row, in the order on screen; what was selected elsewhere stays. */
export const extendTo = (selection: Selection, id: string, order: readonly string[]): Selection => {
  const from = order.indexOf(selection.anchor ?? id);
  const to = order.indexOf(id);
  if (from < 0 || to < 0) return toggle(selection, id);
  const passed = order.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { ids: new Set([...selection.ids, ...passed]), anchor: selection.anchor ?? id };
};

/** Without the rows that are no longer on view: what cannot be seen is not changed. */
export const stillShown = (selection: Selection, order: readonly string[]): Selection => {
  const there = new Set(order);
  const ids = [...selection.ids].filter((id) => there.has(id));
  return ids.length === selection.ids.size ? selection : { ...selection, ids: new Set(ids) };
};
