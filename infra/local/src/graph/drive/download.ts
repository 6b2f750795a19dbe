import type { Call, Reply } from '../call';
import { GraphError, invalidRequest } from '../graphError';
import { findDriveItem, showDriveItem } from './driveItems';

const convertible = /\.(csv|docx?|odp|ods|odt|potx?|ppsx?|pptx?|rtf|xlsx?)$/i;

/**
 * `…/content`: 302 to an address that gives the bytes without a token. `?format=pdf` converts, where a converter was
 * given to the tenant; without one the answer is the 406 the real service gives for what it cannot convert.
 */
export async function download(call: Call): Promise<Reply> {
  const item = findDriveItem(call);
  if (item.folder === 1) throw invalidRequest('A folder has no content.');
  const format = call.query.get('format');
  if (format === null) {
    const address = showDriveItem(call, item)['@microsoft.graph.downloadUrl'];
    return { status: 302, headers: { Location: String(address) } };
  }
  if (format !== 'pdf' || !convertible.test(item.name) || call.convertToPdf === undefined) {
    throw new GraphError(406, 'notSupported', `The file cannot be converted to '${format}'.`);
  }
  const mimeType = item.mimeType ?? 'application/octet-stream';
  const pdf = await call.convertToPdf({ name: item.name, mimeType, bytes: call.store.drive.content(item.id) });
  return { status: 200, headers: { 'Content-Type': 'application/pdf' }, body: pdf };
}
