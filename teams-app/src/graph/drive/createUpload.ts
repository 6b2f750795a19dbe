import { AppError } from '../../errors';
import { isRecord } from '../pipeline/isRecord';
import { demandOk } from '../pipeline/refusalOf';
import type { GraphAnswer } from '../pipeline/graphClient';
import type { DrivePorts } from './drivePorts';
import type { Drive, UploadOptions, Uploaded } from './drive';
import { driveEntry, type DriveEntry } from './driveEntry';
import { addressOf, namesOn } from './fileAddress';
import { transferFault } from './fetchBytes';
import { sendInParts } from './sendInParts';
import { transfer } from './transfer';

/** What Graph takes in one request. */
const mostAtOnce = 4 * 1000 * 1000;
const mostSessions = 3;
const behaviour = { replace: 'replace', keep: 'fail' } as const;

interface Library {
  /** Path of the drive. */
  readonly root: string;
  readonly find: Drive['find'];
}

/** A file at a path is one file however often it is put there: a repeated upload at worst makes a version that holds the same. */
export const createUpload = (ports: DrivePorts, { root, find }: Library): Drive['upload'] => {
  const { graph } = ports;

  const atOnce = (path: string, bytes: Uint8Array, { taken = 'replace', mimeType }: UploadOptions) =>
    graph.request({
      method: 'PUT',
      path: `${root}${addressOf(path, '/content')}?@microsoft.graph.conflictBehavior=${behaviour[taken]}`,
      headers: { 'Content-Type': mimeType ?? 'application/octet-stream' },
      body: new Blob([bytes.slice()]),
    });

  const openSession = async (path: string, { taken = 'replace' }: UploadOptions): Promise<string | GraphAnswer> => {
    const answer = await graph.request({
      method: 'POST',
      path: `${root}${addressOf(path, '/createUploadSession')}`,
      body: { item: { '@microsoft.graph.conflictBehavior': behaviour[taken] } },
      // One that nobody uses runs out by itself.
      repeatable: true,
    });
    if (answer.status === 409) return answer;
    const body = demandOk(answer);
    if (isRecord(body) && typeof body.uploadUrl === 'string') return body.uploadUrl;
    throw new AppError('graph.unexpected');
  };

  /** What is there, when it was not there before and is as long as ours: an attempt whose answer was lost. */
  const ours = async (
    path: string,
    bytes: Uint8Array,
    before: DriveEntry | undefined,
  ): Promise<DriveEntry | undefined> => {
    const now = await find(path);
    return now && now.etag !== before?.etag && now.size === bytes.byteLength ? now : undefined;
  };

  /** What was sent of a file that does not get there is not kept. A session that cannot be told so runs out by itself. */
  const giveUp = async (url: string): Promise<void> => {
    await transfer(ports, { method: 'DELETE', url, most: 1 << 16 });
  };

  const inParts = async (path: string, bytes: Uint8Array, options: UploadOptions): Promise<Uploaded> => {
    const before = await find(path);
    if (before && options.taken === 'keep') return { kind: 'taken', entry: before };
    for (let opened = 1; ; opened += 1) {
      const url = await openSession(path, options);
      if (typeof url !== 'string') return settle(path, bytes, before, url);
      const sent = await sendInParts(ports, url, bytes);
      if (sent.kind === 'sent') return { kind: 'uploaded', entry: driveEntry(sent.item) };
      const arrived = await ours(path, bytes, before);
      if (arrived) return { kind: 'uploaded', entry: arrived };
      if (sent.kind === 'refused') {
        await giveUp(url);
        if (sent.answer.status === 409 && options.taken === 'keep') return settle(path, bytes, before, undefined);
        throw transferFault(sent.answer);
      }
      if (opened >= mostSessions) throw new AppError('graph.unreachable');
    }
  };

  /** A name that is taken: by an earlier attempt of ours, or by somebody else. */
  const settle = async (
    path: string,
    bytes: Uint8Array,
    before: DriveEntry | undefined,
    answer: GraphAnswer | undefined,
  ): Promise<Uploaded> => {
    if (answer?.unclear) {
      const arrived = await ours(path, bytes, before);
      if (arrived) return { kind: 'uploaded', entry: arrived };
    }
    const entry = await find(path);
    if (entry) return { kind: 'taken', entry };
    throw new AppError('write.conflict', { facts: { person: 'Somebody' } });
  };

  return async (path, bytes, options = {}) => {
    if (namesOn(path).length === 0) throw new AppError('file.badName', { facts: { name: path } });
    // An upload session takes no empty file, and one request takes no large one.
    if (bytes.byteLength > mostAtOnce) return inParts(path, bytes, options);
    const answer = await atOnce(path, bytes, options);
    if (answer.status === 409 && options.taken === 'keep') return settle(path, bytes, undefined, answer);
    if (answer.status === 423 || answer.status === 507)
      throw transferFault({ status: answer.status, headers: answer.headers, bytes: undefined });
    return { kind: 'uploaded', entry: driveEntry(demandOk(answer)) };
  };
};
