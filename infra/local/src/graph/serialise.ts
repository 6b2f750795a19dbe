import type { Reply } from './call';
import { isBytes } from './call';
import { corsHeaders } from './cors';

/** Makes the HTTP answer of a reply; `bytes` is the size of its body. */
export function serialise(
  reply: Reply,
  ids: { requestId: string; clientRequestId: string; date: Date },
  method: string,
): { response: Response; bytes: number } {
  const { body } = reply;
  const headers: Record<string, string> = {
    'Cache-Control': 'no-store',
    Date: ids.date.toUTCString(),
    'request-id': ids.requestId,
    'client-request-id': ids.clientRequestId,
    'X-Content-Type-Options': 'nosniff',
    ...corsHeaders,
    ...reply.headers,
  };
  if (body === undefined || method === 'HEAD')
    return { response: new Response(null, { status: reply.status, headers }), bytes: 0 };
  if (isBytes(body)) {
    headers['Content-Length'] = String(body.byteLength);
    // A file out of the database is handed on as it is.
    const bytes = body as Uint8Array<ArrayBuffer>;
    return { response: new Response(bytes, { status: reply.status, headers }), bytes: body.byteLength };
  }
  const bytes = Buffer.from(JSON.stringify(body));
  headers['Content-Length'] = String(bytes.byteLength);
  const type = 'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8';
  const response = new Response(bytes, { status: reply.status, headers: { 'Content-Type': type, ...headers } });
  return { response, bytes: bytes.byteLength };
}
