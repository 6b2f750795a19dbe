import { isRecord } from '../pipeline/isRecord';
import { patiently, transfer, type TransferPorts, type Transferred } from './transfer';

/** Graph wants multiples of 320 KiB; Microsoft recommends 5 to 10 MiB. */
const partSize = 16 * 320 * 1024;
const mostAnswer = 1 << 20;
/** Times that the session says that it has another part than we think, without progress. */
const mostSurprises = 5;

/** `over`: the session is gone, finished or expired; which, the file itself tells. */
export type PartsSent =
  | { readonly kind: 'sent'; readonly item: unknown }
  | { readonly kind: 'over' }
  | { readonly kind: 'refused'; readonly answer: Transferred };

/**
 * Sends a file through an upload session. After a fault the session is asked how far it got, and goes on from there: no part is sent that it has, and
 * none is left out.
 */
export const sendInParts = async (ports: TransferPorts, url: string, file: Uint8Array): Promise<PartsSent> => {
  const total = file.byteLength;
  let from = 0;
  let isSure = true;
  let surprises = 0;

  const attempt = async (): Promise<Transferred> => {
    if (!isSure) {
      const standing = await transfer(ports, { method: 'GET', url, most: mostAnswer });
      if (standing.status !== 200) return standing;
      const next = nextIn(standing.bytes);
      if (next === undefined || next >= total) return standing;
      from = next;
      isSure = true;
    }
    const to = Math.min(from + partSize, total);
    const headers = { 'Content-Range': `bytes ${String(from)}-${String(to - 1)}/${String(total)}` };
    const answer = await transfer(ports, {
      method: 'PUT',
      url,
      headers,
      body: file.subarray(from, to),
      most: mostAnswer,
    });
    isSure = answer.status === 202;
    if (isSure) from = nextIn(answer.bytes) ?? to;
    return answer;
  };

  for (;;) {
    const before = from;
    const answer = await patiently(ports, attempt);
    if (from > before) surprises = 0;
    if (answer.status === 202) continue;
    if (answer.status === 201 || (answer.status === 200 && !isRange(answer.bytes)))
      return { kind: 'sent', item: jsonIn(answer.bytes) };
    if (answer.status === 404 || answer.status === 410) return { kind: 'over' };
    surprises += 1;
    // 416: it has more or less than we think; asked, it says what.
    if (answer.status !== 416 || surprises > mostSurprises) return { kind: 'refused', answer };
  }
};

const jsonIn = (bytes: Uint8Array | undefined): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
};

const isRange = (bytes: Uint8Array | undefined): boolean => {
  const body = jsonIn(bytes);
  return isRecord(body) && Array.isArray(body.nextExpectedRanges);
};

/** Where the first range that is still expected begins. */
const nextIn = (bytes: Uint8Array | undefined): number | undefined => {
  const body = jsonIn(bytes);
  const [first] =
    isRecord(body) && Array.isArray(body.nextExpectedRanges) ? (body.nextExpectedRanges as unknown[]) : [];
  const start = typeof first === 'string' ? /^(\d+)-/.exec(first)?.[1] : undefined;
  return start === undefined ? undefined : Number(start);
};
