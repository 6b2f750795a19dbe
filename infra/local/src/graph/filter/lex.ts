import { invalidRequest } from '../graphError';

export type Token =
  | { type: 'word'; text: string }
  | { type: 'string'; text: string }
  | { type: 'number'; value: number }
  | { type: 'moment'; text: string }
  | { type: 'sign'; text: '(' | ')' | ',' };

const pattern =
  /\s*(?:(?<sign>[(),])|'(?<string>(?:[^']|'')*)'|(?<moment>\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2}))?)|(?<number>-?\d+(?:\.\d+)?)|(?<word>[A-Za-z_][\w/]*))/y;

/** Cuts a filter into tokens; 400 at the first character that begins none, and for a filter above 4,000 characters. */
export function lex(text: string): Token[] {
  if (text.length > 4000) throw invalidRequest('The $filter is too long.');
  const source = text.trim();
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  while (pattern.lastIndex < source.length) {
    const at = pattern.lastIndex;
    const groups = pattern.exec(source)?.groups;
    if (groups === undefined) throw invalidRequest(`Invalid filter clause: unexpected text at position ${at}.`);
    if (groups.sign !== undefined) tokens.push({ type: 'sign', text: groups.sign as '(' | ')' | ',' });
    else if (groups.string !== undefined) tokens.push({ type: 'string', text: groups.string.replaceAll("''", "'") });
    else if (groups.moment !== undefined) tokens.push({ type: 'moment', text: groups.moment });
    else if (groups.number !== undefined) tokens.push({ type: 'number', value: Number(groups.number) });
    else tokens.push({ type: 'word', text: groups.word ?? '' });
  }
  return tokens;
}
