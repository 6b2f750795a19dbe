const tag = /<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;

/** What makes a text no well-formed XML; undefined for one that is. Without document types, which no Office file has. */
export const xmlFault = (text: string): string | undefined => {
  if (/[^\P{Cc}\t\n\r]|[\p{Cs}\uFFFE\uFFFF]/u.test(text)) return 'a character that XML has not';
  const entity = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/.exec(text);
  if (entity) return `a bare & at ${String(entity.index)}`;
  const open: string[] = [];
  let roots = 0;
  let at = /^\uFEFF?\s*<\?xml[^?]*\?>/.exec(text)?.[0].length ?? 0;
  while (at < text.length) {
    if (text[at] !== '<') {
      const next = text.indexOf('<', at);
      const between = text.slice(at, next < 0 ? text.length : next);
      if (open.length === 0 && between.trim() !== '') return `text outside the root at ${String(at)}`;
      at += between.length;
      continue;
    }
    tag.lastIndex = at;
    const found = tag.exec(text);
    if (!found) return `no tag at ${String(at)}: ${text.slice(at, at + 40)}`;
    const [all, closes, name = '', attributes = '', isEmpty] = found;
    const names = [...attributes.matchAll(/\s([\w.:-]+)\s*=/g)].map(([, attribute]) => attribute);
    if (new Set(names).size < names.length) return `an attribute twice at ${String(at)}`;
    if (closes !== '') {
      if (open.pop() !== name) return `</${name}> closes nothing at ${String(at)}`;
    } else {
      if (open.length === 0) roots += 1;
      if (isEmpty === '') open.push(name);
    }
    at += all.length;
  }
  if (open.length > 0) return `<${open.at(-1) ?? ''}> is not closed`;
  return roots === 1 ? undefined : `${String(roots)} roots`;
};
