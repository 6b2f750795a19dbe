import fc from '../properties';
import { beatrix, kofi, wen } from '../unit/teams-app/domain/samplePlan';
import { left, reader, shared, type Execute } from './hostileTurns';

export interface Submission {
  /** What stands where the Entra object id of who pressed should. */
  readonly who: unknown;
  readonly activity: { readonly type: 'invoke' | 'message'; readonly name?: string; readonly value: unknown };
}

const huge = 'x'.repeat(20_000);
const names = ['__proto__', 'constructor', 'toString', 'valueOf', 'Done', 'report ', 'refresh ', ''];
const junk = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(...names),
  fc.integer(),
  fc.string({ maxLength: 300, unit: 'binary' }),
  fc.constant(huge),
  fc.constant({ $ne: null }),
);

const wrongInputs: Readonly<Record<string, unknown>> = {
  action: { $gt: '' },
  again: '2026-02-30',
  ask: 9,
  by: '31/12/2026',
  date: '2026-02-30',
  did: {},
  help: huge,
  rating: 'Purple',
  reason: [],
  text: 7,
  title: ['x'],
};

const strangers = [
  '99999999-0000-4000-8000-000000000001',
  undefined,
  '',
  { $gt: '' },
  huge,
  left.objectId,
  shared.objectId,
];
const members = [kofi.objectId, beatrix.objectId, wen.objectId, reader.objectId];

/** Anybody may let their own reminders rest, and read. */
const isForAnybody = ({ verb }: Execute): boolean => ['snooze', 'tomorrow', 'choose'].includes(verb);

/**
 * Submissions of which none may write: real buttons pressed by the wrong person, or with one thing about them made wrong; and the message
 * extension's requests made of anything. The same seed gives the same ones.
 */
export function* hostileSubmissions(presses: readonly Execute[], count: number, seed: number): Generator<Submission> {
  const pool = fc.sample(junk, { numRuns: 3_000, seed });
  const random = randomOf(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const odd = (): unknown => pick<unknown>(pool);
  const anybody = (): unknown => (random() < 0.4 ? pick<unknown>(strangers) : pick(members));

  const staleMark = (seen: unknown): string => {
    const mark = Math.floor(random() * 36 ** 8).toString(36);
    return mark === seen ? '0' : mark;
  };
  const breaks: readonly ((press: Execute) => { readonly verb: unknown; readonly data: unknown })[] = [
    // Forged or mistyped altogether.
    ({ verb }) => ({ verb: random() < 0.5 ? verb : odd(), data: odd() }),
    // Stale: the person saw something else. A choice is never old, so it is taken for another card.
    ({ verb, data: { says: _says, ...data } }) => ({
      verb,
      data: {
        notice: '70',
        ...data,
        card: data['card'] === 'choices' ? 'reminder' : data['card'],
        seen: staleMark(data['seen']),
      },
    }),
    // Another matter, another card.
    ({ verb, data: { says: _says, ...data } }) => ({
      verb,
      data: { ...data, [pick(['card', 'notice', 'subject', 'seen'])]: odd() },
    }),
    // Another verb.
    ({ data }) => ({ verb: pick<unknown>([...names, null, 1, [], {}]), data }),
    // Inputs that no form sends.
    ({ verb, data: { says: _says, ...data } }) => ({
      verb,
      data: { ...data, [pick(Object.keys(wrongInputs))]: huge, ...someOf(wrongInputs), hostile: odd() },
    }),
  ];
  const someOf = (inputs: Readonly<Record<string, unknown>>): object =>
    Object.fromEntries(Object.entries(inputs).filter(() => random() < 0.5));

  const hostilePress = (): { readonly who: unknown; readonly verb: unknown; readonly data: unknown } => {
    const real = pick(presses);
    // The wrong person, with a press that would be right for another.
    if (random() < 0.35)
      return { who: pick<unknown>(isForAnybody(real) ? strangers : [...strangers, reader.objectId]), ...real };
    return { who: anybody(), ...pick(breaks)(real) };
  };

  const pressed = (): Submission => {
    const { who, verb, data } = hostilePress();
    return invoke(who, 'adaptiveCard/action', { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' });
  };
  /** The verb inside the data, as Action.Submit has it. */
  const submitted = (): { readonly who: unknown; readonly data: unknown } => {
    const { who, verb, data } = hostilePress();
    return { who, data: typeof data === 'object' && data !== null ? { ...data, verb } : { data } };
  };
  const said = (): Submission => {
    const { who, data } = submitted();
    return { who, activity: { type: 'message', value: data } };
  };
  const dialog = (): Submission => {
    const { who, data } = submitted();
    return invoke(who, 'composeExtension/submitAction', { commandId: 'raise', data });
  };
  const extension = (): Submission => {
    const name = `composeExtension/${pick(['query', 'queryLink', 'fetchTask', 'submitAction', 'anonymousQueryLink'])}`;
    if (random() < 0.2) return invoke(anybody(), name, odd());
    return invoke(anybody(), name, {
      commandId: pick<unknown>(['search', 'raise', 'search', 'raise', odd()]),
      parameters: pick<unknown>([odd(), [{ name: 'text', value: odd() }], [{ name: 'text', value: 'val 3' }], [odd()]]),
      url: pick<unknown>([
        odd(),
        `https://tabs.example/projects/${JSON.stringify(odd()).slice(0, 300)}`,
        'https://tabs.example/domain/val',
      ]),
      messagePayload: { body: { contentType: pick(['html', 'text']), content: odd() }, from: odd() },
      data: odd(),
    });
  };

  const kinds = [pressed, pressed, pressed, pressed, pressed, said, dialog, extension, extension];
  for (let made = 0; made < count; made += 1) yield pick(kinds)();
}

const invoke = (who: unknown, name: string, value: unknown): Submission => ({
  who,
  activity: { type: 'invoke', name, value },
});

/** mulberry32: 0 ≤ n < 1, the same for the same seed. */
const randomOf = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};
