import { invalidRequest } from './graphError';
import { isObject, type JsonObject } from './json';

/** Tokens are opaque to callers; inside they are JSON. */
export const encodeToken = (content: JsonObject) => Buffer.from(JSON.stringify(content)).toString('base64url');

/** 400 for what this tenant did not make. */
export function decodeToken(token: string): JsonObject {
  try {
    const content: unknown = JSON.parse(Buffer.from(token, 'base64url').toString('utf8'));
    if (isObject(content)) return content;
  } catch {
    // Fall through: whatever was wrong with it, the answer is the same.
  }
  throw invalidRequest('The token of the paging link is not valid.');
}

/** A whole, non-negative number out of a token. */
export function tokenNumber(content: JsonObject, key: string): number {
  const value = content[key];
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    throw invalidRequest('The token of the paging link is not valid.');
  }
  return value;
}

/** The request's own address with one option replaced; a `$` stays readable, as Graph sends it. */
export function linkWith(
  root: string,
  path: string,
  query: URLSearchParams,
  drop: string[],
  set: [string, string],
): string {
  const parts: string[] = [];
  for (const [key, value] of query) if (!drop.includes(key)) parts.push(`${key}=${encodeURIComponent(value)}`);
  parts.push(`${set[0]}=${encodeURIComponent(set[1])}`);
  return `${root}${path}?${parts.join('&')}`;
}
