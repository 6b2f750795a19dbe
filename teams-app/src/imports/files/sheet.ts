/** A table of cells as text, as it stands in the file: `rows[0]` is row 1. Dates are `2026-11-24`, empty cells are ''. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** Level of each row in the sheet's own outline, 0 at the top; shorter than `rows` where nothing is grouped. */
  readonly outline: readonly number[];
  /** Hidden in Excel: not read. */
  readonly hidden: boolean;
}

/** What a file holds. */
export interface Sheets {
  readonly fileName: string;
  /** A CSV file has one sheet and no name for it that a person would know. */
  readonly kind: 'workbook' | 'csv';
  readonly sheets: readonly Sheet[];
}
