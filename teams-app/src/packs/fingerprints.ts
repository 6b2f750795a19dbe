import type { PackDocument, Section } from './document';

/** 53 bits that tell texts or bytes apart (cyrb53): no secret, and no protection. */
const markOf = (values: { readonly length: number; at(index: number): number }): string => {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < values.length; index += 1) {
    const value = values.at(index);
    high = Math.imul(high ^ value, 2654435761);
    low = Math.imul(low ^ value, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return ((low >>> 0).toString(36) + (high >>> 0).toString(36)).padStart(8, '0').slice(0, 10);
};

const ofText = (text: string): string => markOf({ length: text.length, at: (index) => text.charCodeAt(index) });
export const markOfBytes = (bytes: Uint8Array): string =>
  markOf({ length: bytes.length, at: (index) => bytes[index] ?? 0 });

/** What the column for it holds. */
const mostCharacters = 7900;
const mostTitle = 60;

interface Print {
  readonly mark: string;
  /** Section, and the heading within it; empty for what stands before the first. */
  readonly section: string;
  readonly part: string;
}

/**
 * Fingerprints of a document's parts, a line each: mark, section's title, heading within it. A part is what stands between two headings of level 2, or a
 * file's bytes.
 */
export const fingerprints = ({ sections }: PackDocument): string => {
  const lines = sections
    .filter(({ blocks }) => !blocks.some(({ kind }) => kind === 'contents'))
    .flatMap((section) => printsOf(section).map(({ mark, section: title, part }) => [mark, title, part].join('\t')));
  let text = '';
  for (const line of lines)
    if (text.length + line.length + 1 <= mostCharacters) text += `${text === '' ? '' : '\n'}${line}`;
  return text;
};

const fileMark = 'the file';

const printsOf = ({ title, blocks, appended }: Section): readonly Print[] => {
  const section = short(title);
  const parts: { part: string; text: string }[] = [{ part: '', text: '' }];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 2) parts.push({ part: short(block.text), text: '' });
    const last = parts[parts.length - 1];
    if (last) last.text += block.kind === 'figure' ? markOfBytes(block.png) : JSON.stringify(block);
  }
  return [
    ...parts.map(({ part, text }) => ({ mark: ofText(text), section, part })),
    ...(appended ? [{ mark: appended.mark, section, part: fileMark }] : []),
  ];
};

const short = (text: string): string => text.replace(/\s+/g, ' ').slice(0, mostTitle);

/** What changed between two fingerprints, a sentence for each section; none when nothing did. */
export const changesBetween = (before: string, now: string): readonly string[] => {
  const [old, current] = [readPrints(before), readPrints(now)];
  const sentences: string[] = [];
  for (const [section, parts] of current) {
    const was = old.get(section);
    if (!was) {
      sentences.push(`“${section}” is new.`);
      continue;
    }
    const names = [...new Set([...parts.keys(), ...was.keys()])].filter((part) => parts.get(part) !== was.get(part));
    if (names.length === 0) continue;
    const named = names.filter((name) => name !== '');
    const isFileAlone = named.length === 1 && named[0] === fileMark && !names.includes('');
    if (isFileAlone) sentences.push(`The file of “${section}” is another one.`);
    else
      sentences.push(
        named.length === 0
          ? `“${section}” changed.`
          : `“${section}” changed: ${named.slice(0, 8).join('; ')}${named.length > 8 ? ' and more' : ''}.`,
      );
  }
  for (const section of old.keys()) if (!current.has(section)) sentences.push(`“${section}” is no longer in it.`);
  return sentences;
};

const readPrints = (text: string): ReadonlyMap<string, ReadonlyMap<string, string>> => {
  const sections = new Map<string, Map<string, string>>();
  for (const line of text.split('\n')) {
    const [mark, section, part = ''] = line.split('\t');
    if (mark === undefined || section === undefined) continue;
    const parts = sections.get(section) ?? new Map<string, string>();
    parts.set(part, `${parts.get(part) ?? ''}${mark}`);
    sections.set(section, parts);
  }
  return sections;
};
