import type { AdaptiveCard } from '@ipmo-hub/teams-app/cards';

/** A card for a dialog of Teams, which knows no Action.Execute and no refresh: each button is replaced by its fallback, an Action.Submit. */
export const forDialog = ({ refresh: _refresh, ...card }: AdaptiveCard): AdaptiveCard =>
  withSubmits(card) as unknown as AdaptiveCard;

const withSubmits = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withSubmits);
  if (typeof value !== 'object' || value === null) return value;
  const { type, fallback } = value as { readonly type?: unknown; readonly fallback?: unknown };
  if (type === 'Action.Execute' && typeof fallback === 'object') return fallback;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withSubmits(inner)]));
};
