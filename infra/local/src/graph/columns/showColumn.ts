import { compact, type JsonObject } from '../json';
import type { Column, ColumnKind } from './column';

const facet = (kind: ColumnKind): JsonObject => {
  switch (kind.type) {
    case 'text':
      return {
        text: {
          allowMultipleLines: false,
          appendChangesToExistingText: false,
          linesForEditing: 0,
          maxLength: kind.maxLength,
        },
      };
    case 'note':
      return {
        text: {
          allowMultipleLines: true,
          appendChangesToExistingText: kind.appendChanges,
          linesForEditing: 6,
          textType: kind.richText ? 'richText' : 'plain',
        },
      };
    case 'number':
      return {
        number: compact({
          decimalPlaces: kind.decimalPlaces,
          displayAs: 'number',
          maximum: kind.maximum,
          minimum: kind.minimum,
        }),
      };
    case 'boolean':
      return { boolean: {} };
    case 'choice':
      return {
        choice: {
          allowTextEntry: kind.allowTextEntry,
          choices: kind.choices,
          displayAs: kind.multiple ? 'checkBoxes' : 'dropDownMenu',
        },
      };
    case 'dateTime':
      return { dateTime: { displayAs: 'default', format: kind.dateOnly ? 'dateOnly' : 'dateTime' } };
    case 'lookup':
      return {
        lookup: {
          allowMultipleValues: kind.multiple,
          allowUnlimitedLength: false,
          columnName: kind.columnName,
          listId: kind.listId,
        },
      };
    case 'person':
      return {
        personOrGroup: { allowMultipleSelection: false, chooseFromType: 'peopleAndGroups', displayAs: 'account' },
      };
  }
};

/** A columnDefinition as Graph answers it. */
export const showColumn = (column: Column): JsonObject => ({
  columnGroup: 'Custom Columns',
  description: column.description,
  displayName: column.displayName,
  enforceUniqueValues: column.unique,
  hidden: column.hidden,
  id: column.id,
  indexed: column.indexed,
  name: column.name,
  readOnly: column.readOnly,
  required: column.required,
  ...(column.defaultValue === undefined ? {} : { defaultValue: { value: column.defaultValue } }),
  ...facet(column.kind),
});
