import { plainWord } from '../tables/plainWord';
import type { FormatId } from '../mapping/mapping';
import type { Sheet } from '../files/sheet';

/** What a column of a task list may hold. */
export const roles = [
  'title',
  'project',
  'level',
  'owner',
  'baseline',
  'forecast',
  'done',
  'progress',
  'active',
  'note',
] as const;
export type Role = (typeof roles)[number];

/** The export of a tool that keeps tasks. */
export interface Format {
  readonly id: Exclude<FormatId, 'programme'>;
  /** As people call it: "This looks like …". */
  readonly name: string;
  /** Headings of its columns by what they hold, the likeliest first. */
  readonly headings: Readonly<Partial<Record<Role, readonly string[]>>>;
  /** Whether a row of headings is one of its; `words` are the headings as `plainWord`s. */
  recognises(words: ReadonlySet<string>, sheet: Sheet): boolean;
}

/** The role of a heading in a format; undefined for what is left out. */
export const roleOf = (format: Format, heading: string): Role | undefined => {
  const word = plainWord(heading);
  return roles.find((role) => format.headings[role]?.some((name) => plainWord(name) === word) ?? false);
};
