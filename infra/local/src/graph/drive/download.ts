import type { Call, Reply } from '../call';
import { GraphError, invalidRequest } from '../graphError';
import { findDriveItem, linkTo } from './driveItems';

/** The endings Microsoft lists for `format=pdf`. */
const convertible = /\.(csv|docx?|odp|ods|odt|pot|potm|potx|pps|ppsx|ppsxm|ppt|pptm|pptx|rtf|xlsx?)$/i;

/**
 * `…/content`: 302 to an address that gives the bytes without a token. `?format=pdf` makes a PDF of them, where a
 * converter was given to the tenant; without one the answer is the 406 of a file that cannot be converted.
 */
export async function download(call: Call): Promise<Reply> {
  const item = findDriveItem(call);
  if (item.folder === 1) throw invalidRequest('A folder has no content.');
  const format = call.query.get('format');
  if (format === null) return { status: 302, headers: { Location: linkTo(call, item) } };
  if (format !== 'pdf' || !convertible.test(item.name) || call.convertToPdf === undefined) {
    throw new GraphError(406, 'notSupported', `The file cannot be converted to '${format}'.`);
  }
  const mimeType = item.mimeType ?? 'application/octet-stream';
  const { name } = item;
  let pdf: Uint8Array;
  try {
    pdf = await call.convertToPdf({ name, mimeType, bytes: call.store.drive.content(item.id) });
  } catch (cause) {
    const reason = cause instanceof Error ? ` ${cause.message}` : '';
    throw new GraphError(406, 'notSupported', `The file '${name}' cannot be converted to 'pdf'.${reason}`);
  }
  return { status: 302, headers: { Location: linkTo(call, item, pdf) } };
}
