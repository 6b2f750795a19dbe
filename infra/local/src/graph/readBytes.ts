import { GraphError } from './graphError';

/** Above the largest upload fragment Graph takes (60 MiB). */
const limit = 64 * 1024 * 1024;

/** The body of a request; 413 above the limit, noticed before the rest is read. */
export async function readBytes(request: Request): Promise<Uint8Array> {
  if (request.body === null) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      throw new GraphError(413, 'RequestEntityTooLarge', 'The request is too large.');
    }
    chunks.push(value);
  }
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : new Uint8Array(Buffer.concat(chunks));
}
