import { AppError } from '../../errors';
import { isRecord } from '../pipeline/isRecord';

/** A file or folder of the library, as it was when it was looked at. */
export interface DriveEntry {
  readonly id: string;
  readonly name: string;
  readonly isFolder: boolean;
  /** Bytes. */
  readonly size: number;
  /** Changes with every new version. */
  readonly etag: string;
  /** ISO instant of its last change. */
  readonly modified: string;
  /** Address that opens it in a browser, for people with access to the library. */
  readonly webUrl: string;
  /** Address that gives a file's bytes to whoever holds it, for about an hour: never stored, never shown. */
  readonly bytesAt?: string;
}

/** Reads a driveItem. @throws AppError `graph.unexpected` when it is none */
export const driveEntry = (body: unknown): DriveEntry => {
  if (!isRecord(body) || typeof body.id !== 'string' || typeof body.name !== 'string')
    throw new AppError('graph.unexpected', { cause: new Error('What came is no item of a library.') });
  const bytesAt = textIn(body, '@microsoft.graph.downloadUrl');
  return {
    id: body.id,
    name: body.name,
    isFolder: isRecord(body.folder),
    size: typeof body.size === 'number' ? body.size : 0,
    etag: textIn(body, 'eTag') ?? '',
    modified: textIn(body, 'lastModifiedDateTime') ?? '',
    webUrl: textIn(body, 'webUrl') ?? '',
    ...(bytesAt !== undefined && { bytesAt }),
  };
};

const textIn = (body: Readonly<Record<string, unknown>>, name: string): string | undefined => {
  const value = body[name];
  return typeof value === 'string' ? value : undefined;
};
