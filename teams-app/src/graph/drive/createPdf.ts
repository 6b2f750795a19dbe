import { libraryWords as reasons } from '../../words';
import { graphErrorOf, refusalOf } from '../pipeline/refusalOf';
import type { DrivePorts } from './drivePorts';
import type { AsPdf, Drive } from './drive';
import type { DriveEntry } from './driveEntry';
import { addressOf, type FileAddress } from './fileAddress';
import { fetchBytes } from './fetchBytes';

interface Library {
  readonly root: string;
  readonly find: Drive['find'];
}

const signature = '%PDF-';

/** Statuses by which Microsoft 365 says that it makes no PDF of this file: of another kind, broken, protected, too large. */
const notThis: ReadonlySet<number> = new Set([400, 406, 415, 416, 422, 423]);

/** Conversion answers by an address on another host. Browsers hide it, so it works in a server alone. */
export const createPdf = (ports: DrivePorts, { root, find }: Library): Drive['asPdf'] => {
  const convert = async (address: FileAddress, entry: DriveEntry, most: number): Promise<AsPdf> => {
    const answer = await ports.graph.request({
      method: 'GET',
      path: `${root}${addressOf(address, '/content')}?format=pdf`,
      redirects: 'answer',
    });
    const location = answer.headers.get('Location');
    if (answer.status === 302 && location !== null) return read(entry, await fetchBytes(ports, location, most));
    if (answer.status === 404) return { kind: 'none', reason: reasons.gone };
    if (notThis.has(answer.status) || answer.status < 400) return { kind: 'none', reason: reasons.notConverted };
    if (answer.status >= 500 && !passing.has(graphErrorOf(answer).code))
      return { kind: 'none', reason: reasons.notConverted };
    throw refusalOf(answer);
  };

  return async (address, { most }) => {
    const entry = await find(address);
    if (!entry || entry.isFolder) return { kind: 'none', reason: reasons.gone };
    if (entry.size > most) return { kind: 'none', reason: reasons.tooLarge };
    if (entry.size === 0) return { kind: 'none', reason: reasons.empty };
    if (!/\.pdf$/i.test(entry.name)) return convert(address, entry, most);
    return read(entry, await fetchBytes(ports, entry.bytesAt ?? '', most));
  };
};

/** It did not answer, which says nothing of the file. */
const passing: ReadonlySet<string> = new Set(['noAnswer', 'serviceNotAvailable', 'GatewayTimeout', 'BadGateway']);

const read = (entry: DriveEntry, bytes: Uint8Array | undefined): AsPdf => {
  if (!bytes) return { kind: 'none', reason: reasons.tooLarge };
  // A few bytes may stand before it.
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  return head.includes(signature) ? { kind: 'pdf', entry, bytes } : { kind: 'none', reason: reasons.noPdf };
};
