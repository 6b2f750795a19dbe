import type { Method } from './graphClient';

/** Resource units of a request, by Microsoft's table for SharePoint: 1 for one item or delta with a token, 5 for permissions, else 2. */
export const costOf = (method: Method, path: string): number => {
  const end = path.indexOf('?');
  const [address, query] = end < 0 ? [path, ''] : [path.slice(0, end), path.slice(end + 1)];
  if (/\/permissions(\/|$)/.test(address)) return 5;
  if (method !== 'GET') return 2;
  if (/\/delta(\(|$)/.test(address)) return /(^|&)token=/.test(query) || address.includes('token=') ? 1 : 2;
  return /\/(items|lists|columns|users|sites)\/[^/]+$/.test(address) ? 1 : 2;
};
