import type { ListName } from '../../lists';

/** Where something stands in the file. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
}

/** A cell of a row, with the heading it stands under. */
export interface Cell {
  readonly text: string;
  readonly heading: string;
}

/** A row of a table as text, by property; empty cells are absent. */
export interface Draft {
  readonly list: ListName;
  readonly place: Place;
  readonly cells: ReadonlyMap<string, Cell>;
  /** Told in passing, in a table of something else. */
  readonly told?: boolean;
  /** Headings of the columns that the table has, by property, filled or not. */
  readonly headings: ReadonlyMap<string, string>;
}
