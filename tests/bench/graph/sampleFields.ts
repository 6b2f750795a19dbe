import type { Column, Columns } from '@ipmo-hub/teams-app/lists';

/** Fields that fit a list's definition, whatever it is: the `number`th of their kind, pointing at first items where they have to point at some. */
export const sampleFields = ({ columns }: { readonly columns: Columns }, number: number): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(columns).map(([property, column]) => [property, sampleValue(property, column, number)]),
  );

const sampleValue = (
  property: string,
  { kind, required, choices = [], min = 0, max }: Column,
  number: number,
): unknown => {
  switch (kind) {
    case 'title':
    case 'text':
    case 'note':
      return `${property} of ${String(number)}`.slice(0, max);
    case 'date':
      return '2026-11-30';
    case 'instant':
      return '2026-11-23T09:00:00Z';
    case 'number':
      return min;
    case 'yesNo':
      return true;
    case 'choice':
      return choices[0];
    case 'ref':
      return required ? '1' : undefined;
  }
};
