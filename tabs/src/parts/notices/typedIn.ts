import type { Day } from '@ipmo-hub/teams-app/domain';
import type { Snapshot } from '@ipmo-hub/teams-app/lists';
import type { PendingDeed } from '../../programme/deeds/createDeeds';
import type { PendingEdit } from '../../programme/edits';
import { fieldHeading, fieldText } from './fieldText';

/** What a person had typed in something that was refused, so that it can be read and copied. */
export const typedIn = (
  edit: PendingEdit | undefined,
  deed: PendingDeed | undefined,
  scene: { readonly snapshot: Snapshot; readonly today: Day },
): readonly string[] => {
  if (deed) return textsIn(deed.input, 2);
  if (!edit) return [];
  const { list, isNew, base, edit: patch } = edit;
  const fields = Object.entries(isNew ? { ...base } : { ...patch });
  return fields
    .filter(([field]) => !unsaid.has(field))
    .map(([field, value]) => [fieldHeading(list, field), fieldText(list, field, value, scene)] as const)
    .flatMap(([heading, text]) => (text === '' ? [] : [`${heading}: ${text}`]));
};

const unsaid: ReadonlySet<string> = new Set(['id', 'etag', 'modified', 'modifiedBy', 'title', 'moved', 'key']);

/** Texts of several words: ids, choices and days are none. Items that the deed was about were not typed. */
const textsIn = (input: object, depth: number): readonly string[] =>
  Object.entries(input).flatMap(([name, value]: [string, unknown]) => {
    if (typeof value === 'string') return name !== 'title' && /\s/.test(value.trim()) ? [value] : [];
    const isItem = typeof value === 'object' && value !== null && 'etag' in value;
    return depth > 1 && typeof value === 'object' && value !== null && !isItem ? textsIn(value, depth - 1) : [];
  });
