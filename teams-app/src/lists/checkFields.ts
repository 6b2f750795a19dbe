import { checkOf } from './checkOf';
import type { Columns } from './defineList';
import { headingOf } from './headingOf';

/** One thing wrong with one column, in words a person can act on. */
export interface Problem {
  /** The property's name in the definition. */
  readonly column: string;
  /** The heading the person sees. */
  readonly heading: string;
  readonly message: string;
}

/**
 * Checks the fields of an item against its list's definition and gives every problem at once; an empty answer means it fits.
 * With `partial`, required fields may be left out (a patch), but not emptied.
 */
export const checkFields = (
  definition: { readonly columns: Columns },
  fields: Readonly<Record<string, unknown>>,
  { partial = false }: { readonly partial?: boolean } = {},
): Problem[] => {
  const problems: Problem[] = [];
  for (const [name, column] of Object.entries(definition.columns)) {
    if (partial && !(name in fields)) continue;
    const message = checkOf(column)(fields[name]);
    if (message) problems.push({ column: name, heading: headingOf(name, column), message });
  }
  for (const name of Object.keys(fields)) {
    if (!(name in definition.columns))
      problems.push({ column: name, heading: name, message: 'is not a column of this list' });
  }
  return problems;
};
