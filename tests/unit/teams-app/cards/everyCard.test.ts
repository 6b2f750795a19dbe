import { cards, everyCard, subjectCards, type AdaptiveCard } from '@ipmo-hub/teams-app/cards';
import type {
  EscalationFacts,
  OutcomeFacts,
  ReminderFacts,
  TaskFacts,
  UpdateRequestFacts,
} from '@ipmo-hub/teams-app/words';
import { bytesOf, complaintsOf, nodes, ofType, type Node } from './cardNodes';
import { outlineOf } from './outlineOf';

const drawn: (readonly [string, AdaptiveCard])[] = everyCard.flatMap((card) =>
  Object.entries(card.examples).map(([state, props]) => [`${card.kind}: ${state}`, card.render(props)] as const),
);

const actionsOf = (kind: string): readonly string[] => {
  const found = Object.entries({ ...cards, ...subjectCards }).find(([name]) => name === kind)?.[1];
  return found ? Object.keys(found.actions) : kind === 'choices' ? ['choose'] : [];
};

test('kinds are named as they are registered', () => {
  for (const [name, { kind }] of Object.entries({ ...cards, ...subjectCards })) expect(kind).toBe(name);
  expect(new Set(everyCard.map(({ kind }) => kind)).size).toBe(everyCard.length);
});

describe.each(drawn)('%s', (_name, card) => {
  test('is an Adaptive Card 1.5 that another implementation reads without a complaint', () => {
    expect(complaintsOf(card)).toEqual([]);
    expect(card).toMatchObject({ type: 'AdaptiveCard', version: '1.5', lang: 'en', msteams: { width: 'Full' } });
  });

  test('is small, and says in words what it shows', () => {
    expect(bytesOf(card)).toBeLessThan(25 * 1024);
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

  test('keeps quiet and coloured text off coloured boxes, and names colours by what they mean', () => {
    for (const { node, parents } of ofType(card, /^Text(Run|Block)$/)) {
      expect([undefined, 'Attention']).toContain(node['color']);
      if (!parents.some(({ type, style }) => type === 'Container' && style !== undefined)) continue;
      expect(node['isSubtle']).toBeUndefined();
      expect(node['color']).toBeUndefined();
    }
    for (const { node } of ofType(card, /^Container$/))
      expect(['emphasis', 'good', 'attention', 'warning', undefined]).toContain(node['style']);
    expect(JSON.stringify(nodes(card).map(({ node }) => ({ ...node, url: undefined })))).not.toMatch(/#[0-9a-f]{6}/i);
  });

  test('has nothing empty, and nothing wider than a narrow chat', () => {
    for (const { node } of nodes(card))
      for (const part of ['items', 'columns', 'inlines', 'actions', 'choices', 'body'])
        if (part in node) expect([node['type'], part, (node[part] as unknown[]).length]).not.toContain(0);
    for (const { node } of ofType(card, /^Text(Run|Block)$/)) expect(String(node['text'])).not.toBe('');
    for (const { node } of ofType(card, /^TextBlock$/)) expect(node['wrap']).toBe(true);
    for (const { node } of nodes(card))
      if (typeof node['width'] === 'string' && node['width'].endsWith('px'))
        expect(Number.parseInt(node['width'], 10)).toBeLessThan(100);
  });

  test('asks for a personal view of sixty people at most', () => {
    const { userIds = [] } = (card['refresh'] ?? {}) as { readonly userIds?: readonly string[] };
    expect(userIds.length).toBeLessThanOrEqual(60);
  });

  test('has one primary button at most, six buttons at most, no two of a name', () => {
    const actions = (card['actions'] ?? []) as readonly Node[];
    for (const { node } of ofType(card, /^Action\./)) expect(String(node['title']).length).toBeGreaterThan(1);
    expect(actions.filter(({ style }) => style === 'positive').length).toBeLessThanOrEqual(1);
    expect(actions.length).toBeLessThanOrEqual(6);
    expect(new Set(actions.map(({ title }) => title)).size).toBe(actions.length);
  });

  test('every press falls back to a message that says the same', () => {
    for (const { node, parents } of ofType(card, /^Action\.Execute$/)) {
      const { card: kind, ...rest } = node['data'] as Record<string, unknown>;
      expect([['notice', 'seen'], ['line', 'notice', 'seen'], ['seen', 'subject'], ['says']]).toContainEqual(
        Object.keys(rest).sort(),
      );
      if (parents.some((parent) => 'userIds' in parent)) continue;
      expect(actionsOf(String(kind))).toContain(node['verb']);
      // Thirty lines have no room for a fallback each.
      if (parents.some((parent) => parent['selectAction'] === node)) {
        expect(node['fallback']).toBe('drop');
        continue;
      }
      expect(node['fallback']).toMatchObject({
        type: 'Action.Submit',
        title: node['title'],
        data: { ...(node['data'] as Node), verb: node['verb'] },
      });
    }
  });

  test('speaks without exclamation marks or capitals', () => {
    expect(JSON.stringify(nodes(card).map(({ node }) => [node['text'], node['title'], node['label']]))).not.toMatch(
      /!|[A-Z]{5,}/,
    );
  });
});

test.each(drawn)('%s looks as agreed', (_name, card) => {
  expect(`\n${outlineOf(card)}\n`).toMatchSnapshot();
});

/** Every state a card can be in, by kind: the compiler finds one that is missing here, the test one without an example. */
const states: {
  readonly reminder: Readonly<Record<ReminderFacts['state'], true>>;
  readonly escalation: Readonly<Record<EscalationFacts['state'], true>>;
  readonly outcome: Readonly<Record<OutcomeFacts['state'], true>>;
  readonly task: Readonly<Record<TaskFacts['state'], true>>;
  readonly updateRequest: Readonly<Record<UpdateRequestFacts['state'], true>>;
} = {
  reminder: {
    upcoming: true,
    tomorrow: true,
    today: true,
    late: true,
    check: true,
    checked: true,
    asked: true,
    done: true,
    moved: true,
    'handed over': true,
  },
  escalation: {
    open: true,
    acknowledged: true,
    'action agreed': true,
    returned: true,
    'passed up': true,
    closed: true,
  },
  outcome: {
    waits: true,
    acknowledged: true,
    'action agreed': true,
    returned: true,
    'passed up': true,
    closed: true,
  },
  task: { open: true, soon: true, late: true, done: true },
  updateRequest: { asked: true, offered: true, late: true, silent: true, answered: true },
};

test.each(Object.entries(states))('%s has an example of every state', (kind, known) => {
  const examples = Object.values(everyCard.find((card) => card.kind === kind)?.examples ?? {});
  const shown = new Set(examples.map((props) => (props as { readonly state?: string }).state));
  expect(Object.keys(known).filter((state) => !shown.has(state))).toEqual([]);
});
