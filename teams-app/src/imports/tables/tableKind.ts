import type { ListName } from '../../lists';

/** A column that a table of a programme office may have. */
export interface TableColumn {
  /** The list that its value belongs to: a table of milestones may carry columns of their project as well. */
  readonly list: ListName;
  /** The property in that list's definition. */
  readonly property: string;
  /** The heading that messages suggest. */
  readonly heading: string;
  /** Other headings for it, in any case and spacing. */
  readonly also: readonly string[];
  /** An empty cell means "as above". */
  readonly asAbove?: boolean;
}

/** A kind of table, by what its rows are. */
export interface TableKind {
  readonly list: ListName;
  /** Names that its sheet often has. */
  readonly sheetNames: readonly string[];
  readonly columns: readonly TableColumn[];
}

/** @example columnOf('projects')('sro', 'SRO', ['Senior responsible owner']) */
export const columnOf =
  (list: ListName) =>
  (
    property: string,
    heading: string,
    also: readonly string[] = [],
    more: { readonly asAbove?: true } = {},
  ): TableColumn => ({
    list,
    property,
    heading,
    also,
    ...more,
  });
