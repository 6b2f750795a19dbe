import { itemLists, type Place } from './pathOf';

/** The place that an address leads to, as `pathOf` writes it; undefined for any other. Reads a path without its query. */
export const readPath = (pathname: string): Place | undefined => {
  const [first = '', second = '', third, ...more] = pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decoded);
  if (more.length > 0) return undefined;
  const list = itemLists.find((name) => name === first);
  if (list) return /^\d{1,10}$/.test(second) && third === undefined ? { kind: 'item', list, id: second } : undefined;
  if (first === 'domain' && second !== '') {
    return { kind: 'domain', code: second, ...(third !== undefined && { view: third }) };
  }
  if (third !== undefined) return undefined;
  if (first === 'meeting' || first === 'groups') return { kind: first, ...(second !== '' && { code: second }) };
  if (first === 'project' && second !== '') return { kind: 'project', code: second };
  return (first === 'my' || first === 'programme') && second === '' ? { kind: first } : undefined;
};

/** A badly escaped address is taken as it stands. */
const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};
