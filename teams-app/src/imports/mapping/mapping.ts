/** Whose export a file is; `programme` is a workbook or table with headings of its own. */
export const formatIds = ['programme', 'planner', 'project', 'smartsheet'] as const;
export type FormatId = (typeof formatIds)[number];

/** What another tool's export does not say, asked once for the whole file. */
export interface Answers {
  /** Code of the domain that projects belong to which are not there yet. */
  readonly domain?: string;
  /** Work address of their SRO. */
  readonly sro?: string;
  /** Their rating until somebody reports. */
  readonly rating?: string;
  /** Work address of whoever owns what nobody is assigned to. */
  readonly owner?: string;
  /** How days such as 03/04/2026 are meant. */
  readonly dates?: 'day first' | 'month first';
  /** What becomes of open tasks without a day. */
  readonly undated?: 'leave out';
  /** Level of the outline that holds the projects, counted from 1. */
  readonly level?: number;
}

/** How a file is read, as proposed or as a person corrected it. Plain data, so that it can be kept for the next file of the same make. */
export interface Mapping {
  readonly format: FormatId;
  /** What a heading stands for, by `columnKey`, where a person said otherwise than the headings do; empty leaves the column out. */
  readonly columns: Readonly<Record<string, string>>;
  readonly answers: Answers;
}

export const plainMapping: Mapping = { format: 'programme', columns: {}, answers: {} };
