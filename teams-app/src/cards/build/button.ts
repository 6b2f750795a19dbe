import type { Subject } from '../subject';
import { paragraph, type CardElement, type RowAction } from './element';
import { unmarked } from './plainText';

/**
 * What every button carries back: which card, for which notice or of which subject, and the mark of what the person saw. `line` names a line of a
 * digest; `of` the line in whose place the card stands.
 */
export type PressData = {
  readonly card: string;
  readonly seen: string;
  readonly line?: number;
  readonly of?: number;
} & ({ readonly notice: string } | { readonly subject: Subject });

/** What a choice carries back: what choosing it says, as if it were typed. */
export interface ChoiceData {
  readonly card: 'choices';
  readonly says: string;
}

export interface Button {
  readonly type: string;
  readonly [property: string]: unknown;
}

/** Runs a use case. Clients without Action.Execute send the same as a message, with the verb in the data. */
export const execute = (
  title: string,
  verb: string,
  data: PressData | ChoiceData,
  { primary = false, inputs = false }: { readonly primary?: boolean; readonly inputs?: boolean } = {},
): Button => {
  const looks = {
    title: unmarked(title, 120),
    ...(primary && { style: 'positive' }),
    associatedInputs: inputs ? 'auto' : 'none',
  };
  return {
    type: 'Action.Execute',
    ...looks,
    verb,
    data,
    fallback: { type: 'Action.Submit', ...looks, data: { ...data, verb } },
  };
};

/** Says a command, as if it were typed; its answer takes the card's place. */
export const choose = (title: string, says: string): Button => execute(title, 'choose', { card: 'choices', says });

/**
 * The same as what pressing a line of a list does. Clients without Action.Execute show the line and nothing to press: a fallback for each of thirty
 * lines has no room in a card.
 */
export const executeRow = (title: string, verb: string, data: PressData, most: number): RowAction => ({
  type: 'Action.Execute',
  title: unmarked(title, most),
  verb,
  data,
  associatedInputs: 'none',
  fallback: 'drop',
});

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
  card: { type: 'AdaptiveCard', body, ...(actions.length > 0 && { actions }) },
});

/** Unfolds sentences that only some want to read. */
export const unfold = (title: string, sentences: readonly string[]): Button =>
  form(
    title,
    sentences.map((text) => paragraph([{ text }], { small: true })),
    [],
  );

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
