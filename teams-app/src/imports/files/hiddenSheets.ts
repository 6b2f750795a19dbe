import { unescapeXml } from './unescapeXml';

/** Names of the sheets that `xl/workbook.xml` marks as hidden. */
export const hiddenSheets = (xml: string): ReadonlySet<string> => {
  const hidden = new Set<string>();
  for (const [tag] of xml.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)) {
    const name = /\sname=(?:"([^"]*)"|'([^']*)')/.exec(tag);
    if (name && /\sstate=["'](?:hidden|veryHidden)["']/.test(tag)) hidden.add(unescapeXml(name[1] ?? name[2] ?? ''));
  }
  return hidden;
};
