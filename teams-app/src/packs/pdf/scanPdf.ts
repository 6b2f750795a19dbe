import { Inflate } from 'fflate';

/** Bounds on a file that is appended, so that one made to do harm costs little: bytes, objects, what its packed objects unpack to. */
export const scanLimits = {
  bytes: 64 * 1024 * 1024,
  objects: 400_000,
  unpacked: 48 * 1024 * 1024,
  entries: 2_000_000,
} as const;

export type ScanFault = 'not a PDF' | 'too large' | 'broken';

const codes = (word: string): readonly number[] => Array.from(word, (letter) => letter.charCodeAt(0));
const [objectWord, endWord, streamWord] = [codes('obj'), codes('endobj'), codes('stream')];

/**
 * Looks through the bytes of a PDF once, before a parser takes it up: the parser reads a file from front to back and unpacks streams of objects whole,
 * so that their sizes, and words it would search for again and again, are counted first. Undefined when nothing is wrong.
 */
export const scanPdf = (bytes: Uint8Array): ScanFault | undefined => {
  if (bytes.length > scanLimits.bytes) return 'too large';
  if (!latin(bytes, 0, Math.min(bytes.length, 1024)).includes('%PDF-')) return 'not a PDF';
  let [objects, ends, unpacked] = [0, 0, 0];
  let dictionaryFrom = 0;
  const isAt = (word: readonly number[], at: number): boolean =>
    word.every((code, offset) => bytes[at + offset] === code);
  for (let at = 0; at < bytes.length; at += 1) {
    const code = bytes[at];
    if (code === 0x6f && isAt(objectWord, at)) {
      if (at >= 3 && isAt(endWord, at - 3)) ends += 1;
      else {
        objects += 1;
        dictionaryFrom = at + 3;
      }
    } else if (code === 0x73 && isAt(streamWord, at) && bytes[at - 1] !== 0x64) {
      const size = unpackedSize(bytes, dictionaryFrom, at);
      if (size === undefined) return 'broken';
      unpacked += size;
      if (unpacked > scanLimits.unpacked) return 'too large';
    }
  }
  if (objects > scanLimits.objects) return 'too large';
  // Every object that does not end is searched for to the end of the file.
  return objects > ends + 50 ? 'broken' : undefined;
};

const latin = (bytes: Uint8Array, from: number, to: number): string => {
  let text = '';
  for (let at = from; at < to; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
};

/** What a stream of objects unpacks to; 0 for other streams, which stay packed; undefined for one that no usual program writes. */
const unpackedSize = (bytes: Uint8Array, from: number, to: number): number | undefined => {
  if (to - from > 20_000) return 0;
  const dictionary = latin(bytes, from, to).replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  const isPacked = /\/(ObjStm|XRef)\b/.test(dictionary);
  if (!isPacked) return /\/Type\s+\d+\s+\d+\s+R/.test(dictionary) ? undefined : 0;
  if (
    (dictionary.match(/\d+/g) ?? []).some(
      (number) => Number(number) > scanLimits.entries && !isOffset(dictionary, number),
    )
  )
    return undefined;
  const filters = dictionary.match(/\/\w+Decode\b/g) ?? [];
  if (filters.length === 0) return /\/Filter\s+\d/.test(dictionary) ? undefined : 0;
  if (filters.length > 1 || filters[0] !== '/FlateDecode') return undefined;
  return inflatedSize(bytes, afterLineEnd(bytes, to + streamWord.length) + 2);
};

/** Lengths and places in the file may be large; counts of entries may not. */
const isOffset = (dictionary: string, number: string): boolean =>
  new RegExp(`/(Length|Prev|XRefStm|Extends|DL)\\s+${number}\\b`).test(dictionary);

const afterLineEnd = (bytes: Uint8Array, at: number): number =>
  bytes[at] === 0x0d ? (bytes[at + 1] === 0x0a ? at + 2 : at + 1) : bytes[at] === 0x0a ? at + 1 : at;

const inflatedSize = (bytes: Uint8Array, from: number): number => {
  let size = 0;
  let done = false;
  const inflate = new Inflate((chunk, final) => {
    size += chunk.length;
    done = final;
  });
  const step = 16 * 1024;
  try {
    for (let at = from; at < bytes.length && !done && size <= scanLimits.unpacked; at += step)
      inflate.push(bytes.subarray(at, at + step), at + step >= bytes.length);
  } catch {
    // Packed wrongly: the parser will say so; what came out until then is what counts.
    return size;
  }
  return size;
};
