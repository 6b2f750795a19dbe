import { AppError } from '../../errors';
import type { GraphAnswer } from '../pipeline/graphClient';
import { isRecord } from '../pipeline/isRecord';
import { demandOk } from '../pipeline/refusalOf';
import type { Drive } from './drive';
import { driveEntry, type DriveEntry } from './driveEntry';
import { addressOf, namesOn, type FileAddress } from './fileAddress';
import { createUpload } from './createUpload';
import { createPdf } from './createPdf';
import { fetchBytes } from './fetchBytes';
import type { DrivePorts } from './drivePorts';

/** A folder of a programme holds some hundreds of files; a link in a circle must not hold anybody for ever. */
const mostPages = 100;

/**
 * Opens the site's default document library.
 * @example const { entry } = await drive.upload('Packs/LG-2026-12/v1.pdf', bytes, { mimeType: 'application/pdf' });
 */
export const createDrive = (ports: DrivePorts): Drive => {
  const { graph, site } = ports;
  const root = `/sites/${site}/drive`;

  const find = async (address: FileAddress): Promise<DriveEntry | undefined> => {
    const answer = await graph.request({ method: 'GET', path: `${root}${addressOf(address)}` });
    return answer.status === 404 ? undefined : driveEntry(demandOk(answer));
  };

  /** Undefined when somebody else made it meanwhile, or an earlier attempt of ours did. */
  const makeFolder = async (parent: DriveEntry, name: string): Promise<DriveEntry | undefined> => {
    const answer = await graph.request({
      method: 'POST',
      path: `${root}${addressOf({ id: parent.id }, '/children')}`,
      body: { name, folder: {}, '@microsoft.graph.conflictBehavior': 'fail' },
      // A second one is refused, as one that somebody else made meanwhile.
      repeatable: true,
    });
    return answer.status === 409 ? undefined : driveEntry(demandOk(answer));
  };

  const ensureFolder = async (path: string): Promise<DriveEntry> => {
    const names = namesOn(path);
    const there = await find(path);
    if (there) return folder(there);
    let parent = folder(await demand(find('')));
    let below = '';
    for (const name of names) {
      below = `${below}/${name}`;
      const known = (await find(below)) ?? (await makeFolder(parent, name));
      parent = folder(known ?? (await demand(find(below))));
    }
    return parent;
  };

  const list = async (address: FileAddress): Promise<readonly DriveEntry[] | undefined> => {
    const found: DriveEntry[] = [];
    let path: string | undefined = `${root}${addressOf(address, '/children')}`;
    for (let page = 0; path !== undefined && page < mostPages; page += 1) {
      const answer: GraphAnswer = await graph.request({ method: 'GET', path });
      if (answer.status === 404) return undefined;
      const body = demandOk(answer);
      const { value, '@odata.nextLink': next } = isRecord(body) ? body : {};
      if (Array.isArray(value)) found.push(...value.map(driveEntry));
      path = typeof next === 'string' ? next : undefined;
    }
    return found.sort((one, other) => (one.name < other.name ? -1 : 1));
  };

  return {
    find,
    ensureFolder,
    list,
    upload: createUpload(ports, { root, find }),
    asPdf: createPdf(ports, { root, find }),
    async download(address, { most }) {
      const entry = await find(address);
      if (!entry || entry.isFolder) return { kind: 'gone' };
      if (entry.size > most) return { kind: 'too-large', entry };
      const bytes = await fetchBytes(ports, entry.bytesAt ?? '', most);
      return bytes ? { kind: 'file', entry, bytes } : { kind: 'too-large', entry };
    },
    async remove(id) {
      const answer = await graph.request({
        method: 'DELETE',
        path: `${root}${addressOf({ id })}`,
        repeatable: true,
      });
      if (answer.status !== 404) demandOk(answer);
    },
    webUrl: async (address) => (await find(address))?.webUrl,
  };
};

const folder = (entry: DriveEntry): DriveEntry => {
  if (entry.isFolder) return entry;
  throw new AppError('file.noFolder', { facts: { name: entry.name } });
};

const demand = async (found: Promise<DriveEntry | undefined>): Promise<DriveEntry> => {
  const entry = await found;
  if (!entry) throw new AppError('graph.notFound');
  return entry;
};
