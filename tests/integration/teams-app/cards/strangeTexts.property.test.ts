import { everyCard, type StillCard } from '@ipmo-hub/teams-app/cards';
import fc from '../../../properties';
import { bytesOf, complaintsOf, nodes, ofType } from '../../../unit/teams-app/cards/cardNodes';

/** What people have typed into lists, and what somebody may who means harm. */
const strange = fc.oneof(
  fc.constantFrom(
    '**bold** and _slanted_ and ~~struck~~ and `code`',
    '[press here](https://evil.example)',
    '<a href="https://evil.example">x</a><at>Everyone</at>',
    'https://evil.example and www.evil.example',
    '- first\n- second\n1. third',
    '# heading',
    '\u202egnihton si siht',
    '\u2067שלום\u2069 مرحبا بالعالم',
    '👩🏽‍⚕️👨‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿',
    'Zalgo: z̸̢̛̠̗a̵͎͛l̶̳̎g̷̹̑o̴͖͝',
    '\u0000\u0007\u001b[31mred',
    '{{DATE(2026-11-24T09:00:00Z)}} ${title}',
    '   ',
    '\ud83d',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

/** The same, as long as the lists let it be: 255 for titles and names, 8,000 for notes. */
const sized = (most: number) =>
  fc
    .tuple(strange, fc.boolean())
    .map(([text, isLong]) =>
      (isLong && text !== '' ? text.repeat(Math.ceil(most / text.length)) : text).slice(0, most),
    );

const title = sized(255);
const note = sized(8000);

const texts: Readonly<Record<string, fc.Arbitrary<string>>> = {
  title,
  projectTitle: title,
  name: title,
  ownerName: title,
  holderName: title,
  nextName: title,
  leadName: title,
  answeredBy: title,
  byName: title,
  what: title,
  reference: title,
  key: title,
  code: title,
  sentence: title,
  says: fc.constant('status VAL-03'),
  when: title,
  cause: note,
  note,
  reason: note,
  words: note,
  text: note,
  why: note,
  answer: note,
  outcome: note,
  did: note,
  next: note,
  help: note,
  value: note,
  ask: note,
};

/** An example with its words replaced; what the programme itself decides (states, days, ratings, marks) stays. */
const withTexts = (props: unknown, kind: string): fc.Arbitrary<unknown> => {
  if (Array.isArray(props)) return fc.tuple(...props.map((one) => withTexts(one, kind)));
  if (typeof props !== 'object' || props === null) return fc.constant(props);
  const fields = Object.entries(props).map(([name, value]): [string, fc.Arbitrary<unknown>] => {
    // A task's kind and an item's id are the programme's own.
    const isOwn = (kind === 'task' && name === 'what') || (kind === 'raiseBarrier' && name === 'value');
    if (name === 'press' || name === 'policy' || name === 'commands') return [name, fc.constant(value)];
    if (name === 'details' && Array.isArray(value)) return [name, fc.tuple(...value.map(() => title))];
    const words = texts[name];
    return [name, typeof value === 'string' && words && !isOwn ? words : withTexts(value, kind)];
  });
  return fc.record(Object.fromEntries(fields));
};

const anyCard = (card: StillCard) =>
  fc
    .constantFrom(...Object.values(card.examples))
    .chain((props) => withTexts(props, card.kind).map((drawn) => card.render(drawn)));

/** Of what Teams reads as Markdown: emphasis that would open, a link, a tag, an address that would become a link, a list. */
const markupIn = (text: string): readonly string[] => [
  ...(text.match(/(?<![\p{L}\p{N}_])_+(?![\s_])(?=.)|[*~`]+(?![\s*~`])(?=.)/gu) ?? []),
  ...(text.match(/\]\(|<[a-z/]|:\/\/|www\.\S/gi) ?? []).filter((found) => !found.includes('\u2060')),
  ...(text.match(/^\s*([-+*#>]|\d+[.)])\s/) ?? []),
];

describe.each(everyCard.map((card) => [card.kind, card] as const))('%s with the strangest words', (_kind, card) => {
  test('stays a card, small, named, and free of markup', () => {
    fc.assert(
      fc.property(anyCard(card), (drawn) => {
        expect(complaintsOf(drawn)).toEqual([]);
        expect(bytesOf(drawn)).toBeLessThanOrEqual(25 * 1024);
        for (const { node } of ofType(drawn, /^(TextBlock|Action\.|Input\.ChoiceSet)/)) {
          for (const part of ['text', 'title', 'tooltip']) expect(markupIn(String(node[part] ?? ''))).toEqual([]);
        }
        for (const { node } of nodes(drawn)) {
          for (const part of ['items', 'columns', 'inlines', 'actions', 'choices', 'body'])
            if (part in node) expect([part, (node[part] as unknown[]).length]).not.toEqual([part, 0]);
          for (const part of ['text', 'title', 'value', 'fallbackText'])
            expect(String(node[part] ?? '')).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
        }
      }),
      { numRuns: 10 },
    );
  });

  test('is small with the longest words there can be', () => {
    for (const longest of ['W', '漢', '👩', '"', '\\'])
      for (const props of Object.values(card.examples)) {
        const [drawn] = fc.sample(
          withTexts(props, card.kind).map((given) => card.render(fill(given, longest))),
          { numRuns: 1, seed: 1 },
        );
        expect(bytesOf(drawn!)).toBeLessThanOrEqual(25 * 1024);
      }
  });
});

/** Every replaced text at its full length. */
const fill = (props: unknown, letter: string, name = ''): unknown => {
  if (Array.isArray(props)) return props.map((one) => fill(one, letter, name));
  if (typeof props === 'object' && props !== null)
    return Object.fromEntries(
      Object.entries(props).map(([key, value]) => [
        key,
        ['press', 'policy'].includes(key) ? value : fill(value, letter, key),
      ]),
    );
  const most = name === 'what' || name === 'says' || texts[name] === undefined ? 0 : texts[name] === note ? 8000 : 255;
  // An item's id is the programme's own.
  const isId = typeof props === 'string' && /^\d+$/.test(props);
  return typeof props === 'string' && most > 0 && !isId ? letter.repeat(Math.floor(most / letter.length)) : props;
};
