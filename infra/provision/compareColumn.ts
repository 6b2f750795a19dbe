import type { ColumnSpec } from '@ipmo-hub/teams-app/graph';
import { isJson, type Json } from './siteLists';

const facets = ['text', 'dateTime', 'number', 'boolean', 'choice', 'lookup'] as const;

/** What to change of a column so that it serves its definition; or why it cannot. Headings that people changed stay as they are. */
export const compareColumn = (
  wanted: ColumnSpec,
  present: Json,
): { readonly patch: Json; readonly why: readonly string[] } | { readonly obstacle: string } => {
  const facet = facets.find((name) => wanted[name] !== undefined);
  const there = facet === undefined ? undefined : present[facet];
  if (facet === undefined || !isJson(there)) return { obstacle: `is not a ${facet ?? 'known'} column` };
  const obstacle = facetObstacle(wanted, there);
  if (obstacle !== undefined) return { obstacle };

  const patch: Record<string, unknown> = {};
  const why: string[] = [];
  if (wanted.indexed && present.indexed !== true) {
    patch.indexed = true;
    why.push('index it');
  }
  if (wanted.enforceUniqueValues && present.enforceUniqueValues !== true) {
    patch.enforceUniqueValues = true;
    why.push('let no two items share a value');
  }
  const lacking = lackingChoices(wanted, there);
  if (wanted.choice && lacking.length > 0) {
    const known = Array.isArray(there.choices) ? (there.choices as unknown[]) : [];
    patch.choice = { ...wanted.choice, choices: [...known, ...lacking] };
    why.push(`offer ${lacking.join(', ')}`);
  }
  return { patch, why };
};

const facetObstacle = (wanted: ColumnSpec, there: Json): string | undefined => {
  if (wanted.text && wanted.text.allowMultipleLines !== (there.allowMultipleLines === true)) {
    return wanted.text.allowMultipleLines ? 'holds one line only' : 'holds several lines';
  }
  if (wanted.dateTime && wanted.dateTime.format !== there.format) {
    return wanted.dateTime.format === 'dateOnly' ? 'holds a time of day as well' : 'holds days only';
  }
  if (wanted.lookup && String(wanted.lookup.listId).toLowerCase() !== String(there.listId).toLowerCase()) {
    return 'points into another list';
  }
  return undefined;
};

const lackingChoices = ({ choice }: ColumnSpec, there: Json): readonly string[] => {
  const known: readonly unknown[] = Array.isArray(there.choices) ? there.choices : [];
  return (choice?.choices ?? []).filter((one) => !known.includes(one));
};
