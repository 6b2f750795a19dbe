import { headingOf, type Column } from '../../lists';
import type { AnyDefinition } from './anyDefinition';
import { columnName } from './columnName';

/** The body of `POST /sites/{site}/lists/{list}/columns`. */
export interface ColumnSpec {
  readonly name: string;
  readonly displayName: string;
  readonly description: string;
  readonly required: boolean;
  readonly indexed: boolean;
  readonly enforceUniqueValues: boolean;
  readonly text?: TextSpec;
  readonly dateTime?: { readonly format: 'dateOnly' | 'dateTime'; readonly displayAs: 'standard' };
  readonly number?: { readonly decimalPlaces: 'automatic'; readonly minimum?: number; readonly maximum?: number };
  readonly boolean?: Record<string, never>;
  readonly choice?: {
    readonly choices: readonly string[];
    readonly allowTextEntry: false;
    readonly displayAs: 'dropDownMenu';
  };
  readonly lookup?: { readonly listId: string; readonly columnName: 'Title'; readonly allowMultipleValues: false };
}

interface TextSpec {
  readonly allowMultipleLines: boolean;
  readonly appendChangesToExistingText: false;
  readonly textType: 'plain';
  readonly linesForEditing?: number;
  readonly maxLength?: number;
}

/**
 * The columns to create for a list, in the definition's order; Title is not among them, since each list has it (`titleOf`). Make all lists first: a `ref`
 * needs its target's id, and may point at its own list. `listId` gets the name in `lists`, for example `people`.
 */
export const columnsOf = (definition: AnyDefinition, listId: (list: string) => string): ColumnSpec[] =>
  Object.entries(definition.columns)
    .filter(([, column]) => column.kind !== 'title')
    .map(([property, column]) => ({
      name: columnName(property),
      displayName: headingOf(property, column),
      description: column.describe,
      required: column.required,
      indexed: column.indexed === true || column.unique === true,
      enforceUniqueValues: column.unique === true,
      ...kindOf(column, listId),
    }));

/** What to change of a list's own Title column: the body of `PATCH …/columns/Title`. */
export const titleOf = ({ columns: { title } }: AnyDefinition): Pick<ColumnSpec, 'displayName' | 'description'> => ({
  displayName: headingOf('title', title),
  description: title.describe,
});

const kindOf = (column: Column, listId: (list: string) => string): Partial<ColumnSpec> => {
  switch (column.kind) {
    case 'title':
    case 'text':
      return { text: { ...plain, allowMultipleLines: false, maxLength: Math.min(column.max ?? 255, 255) } };
    case 'note':
      return { text: { ...plain, allowMultipleLines: true, linesForEditing: 6 } };
    case 'date':
      return { dateTime: { format: 'dateOnly', displayAs: 'standard' } };
    case 'instant':
      return { dateTime: { format: 'dateTime', displayAs: 'standard' } };
    case 'number':
      return { number: { decimalPlaces: 'automatic', ...boundsOf(column) } };
    case 'yesNo':
      return { boolean: {} };
    case 'choice':
      return { choice: { choices: column.choices ?? [], allowTextEntry: false, displayAs: 'dropDownMenu' } };
    case 'ref':
      return { lookup: { listId: listId(column.to ?? ''), columnName: 'Title', allowMultipleValues: false } };
  }
};

const plain = { appendChangesToExistingText: false, textType: 'plain' } as const;

const boundsOf = ({ min, max }: Column): { minimum?: number; maximum?: number } => ({
  ...(min === undefined ? {} : { minimum: min }),
  ...(max === undefined ? {} : { maximum: max }),
});
