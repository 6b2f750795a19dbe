import { catalogue } from '@ipmo-hub/teams-app/errors';
import { listNames } from '@ipmo-hub/teams-app/lists';
import type { Dropped, Entry, EntryState, QueuedWrite, QueueRow } from './entry';

type Raw = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);
const isList = (value: unknown): boolean => listNames.some((name) => name === value);
const isMoment = (value: unknown): boolean => isText(value) && Number.isFinite(Date.parse(value));

/**
 * A row as it was kept, perhaps by another version; an entry that cannot be read is told of as dropped, where it still says what it was about, and does
 * not hold up the others.
 */
export const readRow = (place: string, raw: unknown): QueueRow => {
  const { entries, dropped } = isRecord(raw) ? raw : {};
  const kept: readonly unknown[] = Array.isArray(entries) ? entries : [];
  return {
    place,
    entries: kept.filter(isEntry),
    dropped: [
      ...(Array.isArray(dropped) ? dropped.filter(isDropped) : []),
      ...kept.filter((entry) => !isEntry(entry)).flatMap(lostFrom),
    ],
  };
};

const lostFrom = (entry: unknown): readonly Dropped[] => {
  const { at, write } = isRecord(entry) ? entry : {};
  const [title] = isRecord(write)
    ? [write, write['base'], write['fields']].flatMap((held) => (isRecord(held) ? held['title'] : [])).filter(isText)
    : [];
  const lost = { title, at };
  return isDropped(lost) ? [lost] : [];
};

const isEntry = (value: unknown): value is Entry =>
  isRecord(value) &&
  isText(value['id']) &&
  isTexts(value['edits']) &&
  isMoment(value['at']) &&
  typeof value['attempted'] === 'boolean' &&
  (value['failures'] === undefined || Number.isInteger(value['failures'])) &&
  isWrite(value['write']) &&
  isState(value['state']);

const isWrite = (value: unknown): value is QueuedWrite => {
  if (!isRecord(value)) return false;
  if (value['kind'] === 'deed') return isText(value['name']) && isText(value['title']) && isRecord(value['input']);
  if (!isList(value['list'])) return false;
  if (value['kind'] === 'create') return isRecord(value['fields']);
  return value['kind'] === 'update' && isItem(value['base']) && isRecord(value['patch']);
};

const isItem = (value: unknown): boolean =>
  isRecord(value) && isText(value['id']) && isText(value['etag']) && isText(value['modified']);

const isState = (value: unknown): value is EntryState => {
  if (!isRecord(value)) return false;
  switch (value['kind']) {
    case 'sending':
      return true;
    case 'waiting':
      return value['error'] === undefined || isError(value['error']);
    case 'conflict':
      return isItem(value['theirs']) && isTexts(value['fields']);
    case 'refused':
      return isError(value['error']) && (value['again'] === undefined || value['again'] === true);
    default:
      return false;
  }
};

const isError = (value: unknown): boolean =>
  isRecord(value) && isText(value['code']) && Object.hasOwn(catalogue, value['code']) && isRecord(value['facts']);

const isDropped = (value: unknown): value is Dropped =>
  isRecord(value) && isText(value['title']) && isMoment(value['at']);
