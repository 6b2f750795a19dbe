import { unescapeXml } from './unescapeXml';

const attribute = (tag: string, name: string): string => {
  const found = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return unescapeXml(found?.[1] ?? found?.[2] ?? '');
};

/** Where in the archive each sheet is, by its name: `xl/workbook.xml` names it, the workbook's relations say where it lies. */
export const sheetParts = (workbook: string, relations: string): ReadonlyMap<string, string> => {
  const targets = new Map<string, string>();
  for (const [tag] of relations.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
    const target = attribute(tag, 'Target');
    targets.set(attribute(tag, 'Id'), target.startsWith('/') ? target.slice(1) : `xl/${target}`);
  }
  const parts = new Map<string, string>();
  for (const [tag] of workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)) {
    const part = targets.get(attribute(tag, '\\w+:id'));
    if (part !== undefined) parts.set(attribute(tag, 'name'), part);
  }
  return parts;
};
