import type { CardElement } from './element';

/** What every button carries back: which card, for which notice, and the mark of what the person saw. */
export interface PressData {
  readonly card: string;
  readonly notice: string;
  readonly seen: string;
}

export interface Button {
  readonly type: string;
  readonly [property: string]: unknown;
}

/** Runs a use case. Clients without Action.Execute send the same as a message, with the verb in the data. */
export const execute = (
  title: string,
  verb: string,
  data: PressData,
  { primary = false, inputs = false }: { readonly primary?: boolean; readonly inputs?: boolean } = {},
): Button => {
  const looks = { title, ...(primary && { style: 'positive' }), associatedInputs: inputs ? 'auto' : 'none' };
  return {
    type: 'Action.Execute',
    ...looks,
    verb,
    data,
    fallback: { type: 'Action.Submit', ...looks, data: { ...data, verb } },
  };
};

/** Unfolds a small form inside the card. */
export const form = (
  title: string,
  body: readonly CardElement[],
  actions: readonly Button[],
  { primary = false }: { readonly primary?: boolean } = {},
): Button => ({
  type: 'Action.ShowCard',
  title,
  ...(primary && { style: 'positive' }),
  card: { type: 'AdaptiveCard', body, actions },
});

/** A link. `secondary` puts it into the overflow menu, where a row of answers would otherwise not fit a narrow card. */
export const open = (
  title: string,
  url: string,
  { secondary = false }: { readonly secondary?: boolean } = {},
): Button => ({
  type: 'Action.OpenUrl',
  title,
  url,
  ...(secondary && { mode: 'secondary' }),
});
