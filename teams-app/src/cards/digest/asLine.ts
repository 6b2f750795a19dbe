import { digestWords } from '../../words';
import type { AdaptiveCard } from '../adaptiveCard';
import { execute, type PressData } from '../build/button';

/**
 * An item's own card in the place of the digest that names it: its buttons say which line they are of, and one leads back. Without a refresh of its
 * own: whoever looks again later sees the digest.
 */
export const asLine = (
  { refresh: _refresh, ...card }: AdaptiveCard,
  { notice, line }: { readonly notice: string; readonly line: number },
): AdaptiveCard => {
  const body = Array.isArray(card['body']) ? (card['body'] as readonly unknown[]) : [];
  const digest: PressData = { card: 'digest', notice, seen: '0' };
  const back = { type: 'ActionSet', actions: [execute(digestWords.back, 'refresh', digest)] };
  return { ...(marked(card, line) as AdaptiveCard), body: [back, ...(marked(body, line) as readonly unknown[])] };
};

const marked = (value: unknown, of: number): unknown => {
  if (Array.isArray(value)) return value.map((one) => marked(one, of));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, inner]) => [
    name,
    name === 'data' && typeof inner === 'object' ? { ...inner, of } : marked(inner, of),
  ]);
  return Object.fromEntries(fields) as unknown;
};
