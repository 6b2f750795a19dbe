import type { FileDescription, Mapping } from '@ipmo-hub/teams-app/imports';

const place = 'ipmo-hub-import-mappings';
/** Files of so many makes are remembered, the latest first. */
const most = 20;

type Kept = readonly (readonly [string, Mapping['columns']])[];

/** What makes files alike: the tables they hold and their headings, not what is in them. */
const makeOf = ({ format, tables }: FileDescription): string =>
  [format ?? '', ...tables.flatMap(({ columns }) => columns.map(({ key }) => key))].join('\n').slice(0, 20_000);

/** How the columns of files like this one were read last, on this machine. */
export const recallColumns = (storage: Storage, file: FileDescription): Mapping['columns'] =>
  read(storage).find(([make]) => make === makeOf(file))?.[1] ?? {};

export const rememberColumns = (storage: Storage, file: FileDescription, columns: Mapping['columns']): void => {
  const make = makeOf(file);
  const others = read(storage).filter(([one]) => one !== make);
  const kept: Kept = Object.keys(columns).length === 0 ? others : ([[make, columns], ...others].slice(0, most) as Kept);
  try {
    storage.setItem(place, JSON.stringify(kept));
  } catch {
    // A full or forbidden storage costs the next person a few clicks, nothing else.
  }
};

/** Whatever stands there, only pairs of texts come out of it. */
const read = (storage: Storage): Kept => {
  try {
    const kept: unknown = JSON.parse(storage.getItem(place) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isPair) : [];
  } catch {
    return [];
  }
};

const isPair = (one: unknown): one is Kept[number] =>
  Array.isArray(one) &&
  typeof one[0] === 'string' &&
  typeof one[1] === 'object' &&
  one[1] !== null &&
  Object.values(one[1] as object).every((value) => typeof value === 'string');
