import { deflateSync, inflateSync } from 'node:zlib';
import { unzipSync } from 'fflate';

/** What a PDF's packed streams unpack to. */
export const unpackedPdf = (pdf: Uint8Array): Uint8Array => {
  const bytes = Buffer.from(pdf);
  const parts: Uint8Array[] = [];
  for (let at = bytes.indexOf('\nstream\n'); at >= 0; at = bytes.indexOf('\nstream\n', at + 1)) {
    const end = bytes.indexOf('\nendstream', at);
    if (end < 0) break;
    // 0x78 begins what was deflated.
    if (bytes[at + 8] === 0x78) parts.push(inflateSync(bytes.subarray(at + 8, end)));
  }
  return Buffer.concat(parts);
};

export const unpackedWord = (word: Uint8Array): Uint8Array => Buffer.concat(Object.values(unzipSync(word)));

/** Packing what a document holds, and nothing else: no writer that packs its pages can be quicker. */
export const deflate = (content: Uint8Array): Uint8Array => deflateSync(content);
