import type { AdaptiveCard } from '@ipmo-hub/teams-app/cards';
import type * as AdaptiveCards from 'adaptivecards';

// The package's plain entry does not load in Node; its bundle does.
const {
  AdaptiveCard: Peer,
  SerializationContext,
  Versions,
} = jest.requireActual<typeof AdaptiveCards>('adaptivecards/dist/adaptivecards.js');

export interface Node {
  readonly [property: string]: unknown;
}

/** Every object of a card, with its parents, outermost first. */
export const nodes = (
  value: unknown,
  parents: readonly Node[] = [],
): { readonly node: Node; readonly parents: readonly Node[] }[] => {
  if (Array.isArray(value)) return value.flatMap((one) => nodes(one, parents));
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  return [{ node, parents }, ...Object.values(node).flatMap((child) => nodes(child, [...parents, node]))];
};

export const ofType = (card: AdaptiveCard, pattern: RegExp) =>
  nodes(card).filter(({ node }) => pattern.test(String(node['type'])));

/** What another implementation of Adaptive Cards 1.5 has to say against it. */
export const complaintsOf = ({ lang: _lang, ...card }: AdaptiveCard): readonly unknown[] => {
  // Its check of `lang` keeps state from one card to the next and fails every other one.
  const context = new SerializationContext(Versions.v1_5);
  new Peer().parse(card, context);
  return Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index)?.message);
};

export const bytesOf = (card: AdaptiveCard): number => Buffer.byteLength(JSON.stringify(card));
