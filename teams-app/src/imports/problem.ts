/** One thing wrong in a file: where, what was found, and what to do. */
export interface RowProblem {
  readonly sheet: string;
  /** Row as the spreadsheet counts, from 1; absent when the whole sheet or file is meant. */
  readonly row?: number;
  /** The heading as the file has it, or as it should be. */
  readonly column?: string;
  /** The cell as it stands; left out where it must not be repeated. */
  readonly found?: string;
  /** The heading itself is meant: reading its column as something else may mend it. */
  readonly heading?: true;
  /** What is wrong, as a sentence. */
  readonly say: string;
  /** What to do, as a sentence. */
  readonly next: string;
}
