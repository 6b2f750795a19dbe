import { catalogue } from '@ipmo-hub/teams-app/errors';
import { listNames } from '@ipmo-hub/teams-app/lists';
import type { Dropped, Entry, EntryState, QueuedWrite, QueueRow } from './entry';

type Raw = Readonly<Record<string, unknown>>;
const isRecord = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);
const isList = (value: unknown): boolean => listNames.some((name) => name === value);
const isMoment = (value: unknown): boolean => isText(value) && Number.isFinite(Date.parse(value));

/** A row as it was kept; entries that are damaged are left out, so that one of them does not hold up the others. */
export const readRow = (place: string, raw: unknown): QueueRow => {
  const { entries, dropped } = isRecord(raw) ? raw : {};
  return {
    place,
    entries: Array.isArray(entries) ? entries.filter(isEntry) : [],
    dropped: Array.isArray(dropped) ? dropped.filter(isDropped) : [],
  };
};

const isEntry = (value: unknown): value is Entry =>
  isRecord(value) &&
  isText(value['id']) &&
  isTexts(value['edits']) &&
  isMoment(value['at']) &&
  typeof value['attempted'] === 'boolean' &&
  isWrite(value['write']) &&
  isState(value['state']);

const isWrite = (value: unknown): value is QueuedWrite => {
  if (!isRecord(value) || !isList(value['list'])) return false;
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
      return isError(value['error']);
    default:
      return false;
  }
};

const isError = (value: unknown): boolean =>
  isRecord(value) && isText(value['code']) && Object.hasOwn(catalogue, value['code']) && isRecord(value['facts']);

const isDropped = (value: unknown): value is Dropped =>
  isRecord(value) && isList(value['list']) && isText(value['title']) && isMoment(value['at']);
