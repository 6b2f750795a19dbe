import type { MatchedColumn } from './matchHeadings';

/** What names the project of a milestone: when one of them is filled, the others do not come from above. */
const identity: ReadonlySet<string> = new Set(['milestones.project', 'projects.code', 'projects.title']);

/** Puts into empty cells what they mean by "as above": merged cells, and lists that name a domain or project once. */
export const fillDown = (
  list: string,
  columns: readonly MatchedColumn[],
): ((cells: readonly string[]) => readonly string[]) => {
  const isIdentity = ({ column }: MatchedColumn): boolean =>
    list === 'milestones' && identity.has(`${column.list}.${column.property}`);
  const identities = columns.filter(isIdentity);
  const others = columns.filter((one) => one.column.asAbove === true && !isIdentity(one));
  const above = new Map<number, string>();
  const carry = (cells: string[], index: number): void => {
    const cell = cells[index] ?? '';
    if (cell === '') cells[index] = above.get(index) ?? '';
    else above.set(index, cell);
  };
  return (row) => {
    const cells = [...row];
    for (const { index } of others) carry(cells, index);
    const named = identities.some(({ index }) => (cells[index] ?? '') !== '');
    if (named) for (const { index } of identities) above.set(index, cells[index] ?? '');
    else for (const { index } of identities) carry(cells, index);
    return cells;
  };
};
