import type { Codec } from '../codec/createCodec';
import { isRecord } from '../pipeline/isRecord';
import type { Entry } from './entry';

export interface Page {
  readonly entries: readonly (readonly [id: string, entry: Entry])[];
  /** An entry is an error or no item at all: the page cannot be relied on (Graph does this after some deletions). */
  readonly poisoned: boolean;
  readonly nextLink: string | undefined;
  readonly deltaLink: string | undefined;
}

export const readPage = (body: Readonly<Record<string, unknown>>, codec: Codec): Page => {
  const entries: (readonly [string, Entry])[] = [];
  let poisoned = !Array.isArray(body.value);
  for (const raw of Array.isArray(body.value) ? (body.value as unknown[]) : []) {
    const entry = isDeleted(raw) ? 'deleted' : codec.decode(raw);
    if (entry === undefined || !isRecord(raw)) poisoned = true;
    else entries.push([String(raw.id), entry]);
  }
  const nextLink = textIn(body['@odata.nextLink']);
  return { entries, poisoned, nextLink, deltaLink: textIn(body['@odata.deltaLink']) };
};

const isDeleted = (raw: unknown): boolean =>
  isRecord(raw) && (typeof raw.id === 'string' || typeof raw.id === 'number') && isRecord(raw.deleted);

const textIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
