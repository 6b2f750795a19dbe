import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Zip files keep local times: the first moment they know is the same everywhere when it is given as a local one. */
const zipTime = new Date(1980, 0, 1);

/**
 * The library gives links random ids and the file the clock's time; here both are told: ids by their order, times by `now`. What each table is, is
 * written in as well, which the library has no option for.
 */
export const sameBytes = (
  word: Uint8Array,
  { now, captions }: { readonly now: Date; readonly captions: readonly string[] },
): Uint8Array => {
  const parts = unzipSync(word);
  const stamp = now.toISOString().replace(/\.\d+Z$/, 'Z');
  const made: Record<string, Uint8Array> = {};
  const ids = new Map<string, string>();
  const idOf = (random: string): string => {
    const known = ids.get(random);
    if (known !== undefined) return known;
    const id = `rIdL${String(ids.size + 1)}`;
    ids.set(random, id);
    return id;
  };
  for (const name of Object.keys(parts).sort()) {
    const part = parts[name] as Uint8Array;
    if (!/\.(xml|rels)$/.test(name)) {
      made[name] = part;
      continue;
    }
    let text = strFromU8(part);
    if (name === 'docProps/core.xml') text = text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${stamp}`);
    if (name === 'word/document.xml') text = withOwnNumbers(withCaptions(text, captions));
    // nanoid's alphabet, in small letters: 21 of it, which no id of the library's own counting has; the last may be a hyphen, after which no word ends.
    text = text.replace(/\brId([a-z0-9_-]{21})(?![a-z0-9_-])/g, (_, random: string) => idOf(random));
    made[name] = strToU8(text);
  }
  return zipSync(made, { mtime: zipTime, level: 6 });
};

/** Bookmarks and pictures are counted through all documents that the library ever made in this process: here they begin at 1 again. */
const withOwnNumbers = (text: string): string => {
  let pictures = 0;
  const numbers = new Map<string, string>();
  const own = (number: string): string => {
    const known = numbers.get(number) ?? String(numbers.size + 1);
    numbers.set(number, known);
    return known;
  };
  return text
    .replace(
      /(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)/g,
      (_, before: string, number: string) => before + own(number),
    )
    .replace(/\b_Toc(\d+)\b/g, (_, number: string) => `_Toc${own(number)}`)
    .replace(/(<wp:docPr\b[^>]*\bid=")\d+/g, (_, before: string) => {
      pictures += 1;
      return before + String(pictures);
    });
};

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const withCaptions = (text: string, captions: readonly string[]): string => {
  let at = -1;
  return text.replace(/<\/w:tblPr>/g, (end) => {
    at += 1;
    const caption = captions[at];
    return caption === undefined
      ? end
      : `<w:tblCaption w:val="${caption.replace(/[&<>"]/g, (mark) => escapes[mark] ?? '')}"/>${end}`;
  });
};
