import { cards, help, welcome, type AdaptiveCard } from '@ipmo-hub/teams-app/cards';
import type * as AdaptiveCards from 'adaptivecards';

// The package's plain entry does not load in Node; its bundle does.
const {
  AdaptiveCard: Peer,
  SerializationContext,
  Versions,
} = jest.requireActual<typeof AdaptiveCards>('adaptivecards/dist/adaptivecards.js');

interface Node {
  readonly [property: string]: unknown;
}

const drawn: (readonly [string, AdaptiveCard])[] = [...Object.values(cards), welcome, help].flatMap((card) =>
  Object.entries(card.examples).map(
    ([state, props]) => [`${card.kind}: ${state}`, card.render(props as never)] as const,
  ),
);

/** Every object of a card, with its parents, outermost first. */
const nodes = (value: unknown, parents: readonly Node[] = []): { node: Node; parents: readonly Node[] }[] => {
  if (Array.isArray(value)) return value.flatMap((one) => nodes(one, parents));
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  return [{ node, parents }, ...Object.values(node).flatMap((child) => nodes(child, [...parents, node]))];
};

const ofType = (card: AdaptiveCard, pattern: RegExp) =>
  nodes(card).filter(({ node }) => pattern.test(String(node['type'])));

describe.each(drawn)('%s', (_name, card) => {
  test('is an Adaptive Card 1.5 that another implementation reads without a complaint', () => {
    const context = new SerializationContext(Versions.v1_5);
    new Peer().parse(card, context);
    const complaints = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index)?.message);
    expect(complaints).toEqual([]);
    expect(card).toMatchObject({ type: 'AdaptiveCard', version: '1.5', msteams: { width: 'Full' } });
  });

  test('is small, and says in words what it shows', () => {
    expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(25 * 1024);
    expect(String(card['fallbackText']).length).toBeGreaterThan(40);
    expect(card['speak']).toBe(card['fallbackText']);
  });

  test('has a name for every picture and a label for every input', () => {
    for (const { node } of ofType(card, /^Image$/)) expect(String(node['altText']).length).toBeGreaterThan(3);
    for (const { node } of ofType(card, /^Input\./)) {
      expect(String(node['label']).length).toBeGreaterThan(1);
      if (node['isRequired']) expect(node['errorMessage']).toEqual(expect.stringMatching(/\.$/));
    }
  });

  test('begins with a heading', () => {
    expect(ofType(card, /^TextBlock$/)[0]?.node).toMatchObject({ style: 'heading', wrap: true });
  });

  test('keeps quiet text off coloured boxes, and colour off text', () => {
    for (const { node, parents } of ofType(card, /^Text(Run|Block)$/)) {
      expect(node['color']).toBeUndefined();
      if (parents.some(({ type, style }) => type === 'Container' && style !== undefined))
        expect(node['isSubtle']).toBeUndefined();
    }
  });

  test('has one primary button at most, six buttons at most, no two of a name', () => {
    const actions = (card['actions'] ?? []) as readonly Node[];
    expect(actions.filter(({ style }) => style === 'positive').length).toBeLessThanOrEqual(1);
    expect(actions.length).toBeLessThanOrEqual(6);
    expect(new Set(actions.map(({ title }) => title)).size).toBe(actions.length);
  });

  test('every press falls back to a message that says the same', () => {
    for (const { node, parents } of ofType(card, /^Action\.Execute$/)) {
      expect(node['data']).toEqual({ card: expect.any(String), notice: expect.any(String), seen: expect.any(String) });
      if (parents.some((parent) => 'userIds' in parent)) continue;
      expect(node['fallback']).toMatchObject({
        type: 'Action.Submit',
        title: node['title'],
        data: { ...(node['data'] as Node), verb: node['verb'] },
      });
      expect(Object.keys(cards[(node['data'] as { card: 'reminder' }).card].actions)).toContain(node['verb']);
    }
  });

  test('speaks without exclamation marks or capitals', () => {
    expect(JSON.stringify(nodes(card).map(({ node }) => [node['text'], node['title'], node['label']]))).not.toMatch(
      /!|[A-Z]{5,}/,
    );
  });
});

test.each(drawn)('%s looks as agreed', (_name, card) => {
  const short = (_key: string, value: unknown): unknown =>
    typeof value === 'string' && value.startsWith('data:') ? 'data:…' : value;
  expect(JSON.parse(JSON.stringify(card, short))).toMatchSnapshot();
});
