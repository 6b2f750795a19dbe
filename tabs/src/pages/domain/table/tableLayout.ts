import type { TableColumn, TableGroup } from '@ipmo-hub/teams-app/domain';

export type GridColumn = 'select' | TableColumn;

export interface Placed {
  readonly column: GridColumn;
  readonly left: number;
  readonly width: number;
}

export const rowHeight = 32;
export const headHeight = 36;

const fixed: Readonly<Record<Exclude<GridColumn, 'title' | 'note'>, number>> = {
  select: 36,
  key: 88,
  project: 170,
  rating: 64,
  owner: 130,
  forecast: 108,
  baseline: 104,
  slip: 76,
  done: 108,
};
const least = { title: 220, note: 150 } as const;

/**
 * The columns that a table of this width has, in pixels. What the group says already has no column of its own; what is looked up least goes first
 * where there is no room; below that the table scrolls sideways.
 */
export const tableLayout = (width: number, group: TableGroup): readonly Placed[] => {
  const wanted: GridColumn[] = ['select', 'key', 'title'];
  if (group !== 'project') wanted.push('project');
  if (group !== 'rating') wanted.push('rating');
  wanted.push('owner', 'forecast', 'baseline', 'slip', 'done', 'note');
  const needed = (columns: readonly GridColumn[]): number =>
    columns.reduce((sum, column) => sum + (column === 'title' || column === 'note' ? least[column] : fixed[column]), 0);
  const given = (['baseline', 'rating', 'project'] as const).reduce<readonly GridColumn[]>(
    (columns, last) => (needed(columns) > width ? columns.filter((column) => column !== last) : columns),
    wanted,
  );
  const spare = Math.max(0, Math.floor(width - needed(given)));
  const widthOf = (column: GridColumn): number => {
    if (column === 'title') return least.title + Math.floor(spare * 0.55);
    return column === 'note' ? least.note + spare - Math.floor(spare * 0.55) : fixed[column];
  };
  let left = 0;
  return given.map((column) => {
    const placed = { column, left, width: widthOf(column) };
    left += placed.width;
    return placed;
  });
};

/** What can be changed in its cell. */
export const editable = ['owner', 'forecast', 'done', 'note'] as const;
export type Editable = (typeof editable)[number];
export const isEditable = (column: GridColumn): column is Editable => editable.some((one) => one === column);
