/** Names of the sheets that `xl/workbook.xml` marks as hidden. */
export const hiddenSheets = (xml: string): ReadonlySet<string> => {
  const hidden = new Set<string>();
  for (const [tag] of xml.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)) {
    const name = /\sname=(?:"([^"]*)"|'([^']*)')/.exec(tag);
    if (name && /\sstate=["'](?:hidden|veryHidden)["']/.test(tag)) hidden.add(unescapeXml(name[1] ?? name[2] ?? ''));
  }
  return hidden;
};

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

const unescapeXml = (text: string): string =>
  text.replace(/&(lt|gt|quot|apos|amp|#\d{1,7}|#x[0-9a-f]{1,6});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
