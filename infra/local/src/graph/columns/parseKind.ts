import { GraphError, invalidRequest } from '../graphError';
import { isObject, isStringArray, type JsonObject } from '../json';
import type { ColumnKind } from './column';

const parsers: Record<string, (facet: JsonObject) => ColumnKind> = {
  text: (facet) =>
    facet.allowMultipleLines === true
      ? {
          type: 'note',
          richText: facet.textType === 'richText',
          appendChanges: facet.appendChangesToExistingText === true,
        }
      : { type: 'text', maxLength: typeof facet.maxLength === 'number' ? Math.min(255, facet.maxLength) : 255 },
  number: (facet) => ({
    type: 'number',
    decimalPlaces: typeof facet.decimalPlaces === 'string' ? facet.decimalPlaces : 'automatic',
    ...(typeof facet.minimum === 'number' ? { minimum: facet.minimum } : {}),
    ...(typeof facet.maximum === 'number' ? { maximum: facet.maximum } : {}),
  }),
  boolean: () => ({ type: 'boolean' }),
  choice: (facet) => {
    if (!isStringArray(facet.choices)) throw invalidRequest('A choice column needs choices.');
    const multiple = facet.displayAs === 'checkBoxes';
    return { type: 'choice', choices: facet.choices, allowTextEntry: facet.allowTextEntry === true, multiple };
  },
  dateTime: (facet) => ({ type: 'dateTime', dateOnly: facet.format === 'dateOnly' }),
  lookup: (facet) => {
    if (typeof facet.listId !== 'string') throw invalidRequest('A lookup column needs the id of a list.');
    const columnName = typeof facet.columnName === 'string' ? facet.columnName : 'Title';
    return {
      type: 'lookup',
      listId: facet.listId.toLowerCase(),
      columnName,
      multiple: facet.allowMultipleValues === true,
    };
  },
};

const unsupported = [
  'calculated',
  'currency',
  'geolocation',
  'hyperlinkOrPicture',
  'personOrGroup',
  'term',
  'thumbnail',
];

/** The one facet of a column definition that says what it holds. 400 without one, 501 for a kind this tenant lacks. */
export function parseKind(definition: JsonObject): ColumnKind {
  const facets = Object.keys(definition).filter((key) => key in parsers || unsupported.includes(key));
  const [name] = facets;
  if (name === undefined || facets.length > 1) throw invalidRequest('A column needs exactly one type facet.');
  const parse = parsers[name];
  const facet = definition[name];
  if (parse === undefined) {
    throw new GraphError(501, 'notSupported', `The local tenant has no '${name}' columns; see its support matrix.`);
  }
  if (!isObject(facet)) throw invalidRequest(`The facet '${name}' is not an object.`);
  return parse(facet);
}
