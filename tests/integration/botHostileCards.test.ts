import fc from '../properties';
import { openBotRig, type BotRig } from './botRig';

// More by environment: HOSTILE_CARDS=50000.
const runs = Number(process.env['HOSTILE_CARDS'] ?? 500);

let rig: BotRig;
beforeAll(async () => {
  rig = await openBotRig({ milestones: 2 });
  for (const person of Object.values(rig.people)) await rig.as(person).install();
  await rig.bot.sweep();
}, 60_000);
afterAll(() => rig.close());

interface Execute {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const executesIn = (value: unknown): readonly Execute[] => {
  if (Array.isArray(value)) return value.flatMap(executesIn);
  if (typeof value !== 'object' || value === null) return [];
  const { type, verb } = value as { type?: unknown; verb?: unknown };
  const own = type === 'Action.Execute' && verb !== 'refresh' ? [value as unknown as Execute] : [];
  return [...own, ...Object.values(value).flatMap(executesIn)];
};

const names = ['__proto__', 'constructor', 'toString', 'done', 'move', 'acknowledge', 'pass-up', 'refresh ', ''];
const junk = fc.oneof(
  fc.jsonValue({ maxDepth: 4 }),
  fc.constantFrom(...names),
  fc.integer(),
  fc.string({ maxLength: 2_000 }),
  fc.constant('x'.repeat(60_000)),
  fc.constant({ $ne: null }),
);

/** One thing about a real press made wrong, so that whoever presses nothing may be written. */
const broken = (real: Execute) =>
  fc.oneof(
    // Forged or mistyped altogether.
    fc.record({ verb: fc.oneof(fc.constant(real.verb), junk), data: junk }),
    // Stale: the person saw something else.
    fc
      .string({ minLength: 1, maxLength: 13, unit: fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyz') })
      .map((seen) => ({
        verb: real.verb,
        data: { ...real.data, seen: seen === real.data['seen'] ? '0' : seen },
      })),
    // Another matter, another card, another verb.
    fc
      .tuple(fc.constantFrom('card', 'notice', 'seen'), junk)
      .map(([name, value]) => ({ verb: real.verb, data: { ...real.data, [name]: value } })),
    fc
      .constantFrom(...names.filter((name) => name !== real.verb))
      .filter((verb) => !['done', 'acknowledge', 'pass-up'].includes(verb))
      .map((verb) => ({ verb, data: real.data })),
    // Inputs that no form sends.
    fc
      .tuple(fc.constantFrom('date', 'by', 'text', 'note', 'owner', 'done', 'forecast', '__proto__x'), junk)
      .map(([name, value]) => ({
        verb: ['move', 'action'].includes(real.verb) ? real.verb : 'move',
        data: {
          ...real.data,
          date: '2026-02-30',
          by: '31/12/2026',
          [name === 'date' || name === 'by' ? 'note' : name]: value,
        },
      })),
  );

it(`refuses ${String(runs)} forged, stale, mistyped, huge and wrong presses with a sentence, and writes nothing`, async () => {
  const { kofi, beatrix, nia } = rig.people;
  const [, ofKofi] = await rig.as(kofi).messages();
  const [, ofBeatrix] = await rig.as(beatrix).messages();
  const presses = [...executesIn(ofKofi?.card), ...executesIn(ofBeatrix?.card)];
  expect(presses.length).toBeGreaterThan(3);
  const { replica } = rig.programme;
  const stand = async () => {
    await replica.refresh();
    const { milestones, escalations, notices, people, projects } = replica.snapshot;
    return [milestones, escalations, notices, people, projects].flatMap((list) =>
      [...list.values()].map(({ id, etag }) => `${id} ${etag}`),
    );
  };
  const before = await stand();

  const stranger = {
    ...rig.envelope(nia),
    from: { id: '29:stranger', aadObjectId: '99999999-0000-4000-8000-000000000001' },
  };
  const nobody = { ...rig.envelope(nia), from: { id: '29:nobody' } };
  const oddest = { ...rig.envelope(nia), from: { id: '29:odd', aadObjectId: { $gt: '' } } };
  const wrongPeople = fc.constantFrom(rig.envelope(nia), stranger, nobody, oddest);
  const rightPeople = fc.constantFrom(rig.envelope(kofi), rig.envelope(beatrix), rig.envelope(rig.people.wen));
  const hostile = fc.constantFrom(...presses).chain((real) =>
    fc.oneof(
      // The wrong person, with a press that would be right for another.
      fc.tuple(wrongPeople, fc.constant(real)),
      fc.tuple(fc.oneof(wrongPeople, rightPeople), broken(real)),
    ),
  );

  await fc.assert(
    fc.asyncProperty(hostile, async ([envelope, { verb, data }]) => {
      const value = { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' };
      const { status, body } = await rig.post({ ...envelope, type: 'invoke', name: 'adaptiveCard/action', value });
      expect(status).toBe(200);
      const { type, value: shown } = body as { type: string; value: unknown };
      if (type === 'application/vnd.microsoft.activity.message') expect(shown).toMatch(/^\S.{10,}\.$/);
      else expect(JSON.stringify(shown)).toMatch(/"style":"warning"/);
    }),
    { numRuns: runs, endOnFailure: true },
  );
  await rig.bot.idle();
  expect(await stand()).toEqual(before);
  expect(rig.faults).toEqual([]);
}, 600_000);
