import type { GraphRequest, Reply, Services } from '../call';
import { preflight } from '../cors';
import { GraphError, invalidRequest, notFound } from '../graphError';
import { readBytes } from '../readBytes';
import { serialise } from '../serialise';
import { withFaults } from '../faults/withFaults';
import { showDriveItem, writeFile, type DriveCall } from './driveItems';
import type { Upload } from './driveTable';

const step = 320 * 1024;
const outOfRange = () =>
  new GraphError(
    416,
    'invalidRange',
    'The uploaded fragment overlaps with data that has already been received, or leaves a gap.',
  );

const readRange = (header: string | null, size: number) => {
  const match = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(header ?? '');
  if (match === null) throw invalidRequest('Content-Range header is missing or malformed.');
  const [start, end, total] = match.slice(1).map(Number) as [number, number, number];
  if (end - start + 1 !== size || end >= total) throw invalidRequest('Content-Range does not fit the fragment.');
  if (end + 1 < total && size % step !== 0)
    throw invalidRequest('Fragments other than the last must be multiples of 320 KiB.');
  return { start, end, total };
};

const status = (call: DriveCall, upload: Upload, code: number): Reply => ({
  status: code,
  body: {
    expirationDateTime: new Date(upload.expires).toISOString(),
    nextExpectedRanges: [`${call.store.drive.received(upload.id)}-`],
  },
});

const finish = (call: DriveCall, upload: Upload): Reply => {
  const parent = call.store.drive.find(upload.parentId);
  if (parent === undefined) throw notFound('The folder of the upload is gone.');
  const bytes = call.store.drive.assembled(upload.id);
  const { name, conflict, principal: siteUser } = upload;
  const { item, created } = writeFile(call, parent, {
    name,
    conflict,
    siteUser,
    bytes,
    mimeType: 'application/octet-stream',
  });
  call.store.drive.dropUpload(upload.id);
  return { status: created ? 201 : 200, body: showDriveItem(call, item) };
};

const put = (call: DriveCall, upload: Upload): Reply => {
  const { body, headers } = call.request;
  const { start, end, total } = readRange(headers.get('content-range'), body.byteLength);
  return call.store.transaction(() => {
    if (start !== call.store.drive.received(upload.id)) throw outOfRange();
    if (upload.total !== null && upload.total !== total)
      throw invalidRequest('The total size changed between fragments.');
    call.store.drive.setTotal(upload.id, total);
    call.store.drive.addChunk(upload.id, start, body);
    return end + 1 === total ? finish(call, upload) : status(call, upload, 202);
  });
};

const upload = (call: DriveCall, id: string): Reply => {
  const session = call.store.drive.upload(id);
  if (session === undefined || session.expires <= call.now().getTime())
    throw notFound('The upload session was not found.');
  switch (call.request.method) {
    case 'PUT':
      return put(call, session);
    case 'GET':
      return status(call, session, 200);
    case 'DELETE':
      call.store.drive.dropUpload(id);
      return { status: 204 };
    default:
      throw new GraphError(405, 'invalidRequest', 'The method is not allowed here.');
  }
};

const content = (call: DriveCall, key: string): Reply => {
  const link = call.store.drive.linked(key, call.now().getTime());
  const item = link && call.store.drive.find(link.itemId);
  if (link === undefined || item === undefined || call.request.method !== 'GET') throw notFound();
  const { converted } = link;
  const name = encodeURIComponent(converted === null ? item.name : item.name.replace(/\.[^.]*$/, '.pdf'));
  const headers = {
    'Content-Type': converted === null ? (item.mimeType ?? 'application/octet-stream') : 'application/pdf',
    'Content-Disposition': `attachment; filename*=UTF-8''${name}`,
    'Content-Security-Policy': 'sandbox',
  };
  return { status: 200, headers, body: converted ?? call.store.drive.content(item.id) };
};

/** `/_upload/{id}` and `/_content/{key}`: addresses that carry their own authority, as SharePoint's temporary ones do. */
export function createTransfer(services: Services, originOf: (request: Request) => string) {
  return async (request: Request): Promise<Response> => {
    if (request.method === 'OPTIONS') return preflight(request);
    const { newId, now, store, faults, delay, meter } = services;
    const ids = {
      requestId: newId(),
      clientRequestId: request.headers.get('client-request-id') ?? newId(),
      date: now(),
    };
    const url = new URL(request.url);
    const [, kind, key = ''] = url.pathname.split('/');
    let received = 0;
    let reply: Reply;
    try {
      const body = await readBytes(request);
      received = body.byteLength;
      const { method, headers } = request;
      const single: GraphRequest = { method, url, path: url.pathname, headers, body, inBatch: false };
      const call: DriveCall = { store, now, newId, root: `${originOf(request)}/v1.0`, request: single };
      const struck = faults.strike(method, url.pathname);
      reply = await withFaults(struck, delay, () => (kind === '_upload' ? upload(call, key) : content(call, key)));
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      reply = { status: error.status, headers: error.headers, body: error.body(ids) };
    }
    const { response, bytes } = serialise(reply, ids, request.method);
    meter.roundTrip(received, bytes);
    return response;
  };
}
