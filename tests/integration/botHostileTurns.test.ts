import { kofi } from '../unit/teams-app/domain/samplePlan';
import { envelope, openHostileRig } from './hostileTurns';
import { hostileSubmissions, type Submission } from './hostileSubmissions';

// More, or others, by environment: HOSTILE_TURNS=200000 HOSTILE_SEED=7.
const runs = Number(process.env['HOSTILE_TURNS'] ?? 50_000);
const seed = Number(process.env['HOSTILE_SEED'] ?? 20_261_123);

const { receive, writes, faults, messages, presses, undrawn } = openHostileRig();

const sentence = /^\S[\s\S]{8,}[.?!”]$/;
const cardType = 'application/vnd.microsoft.card.adaptive';

/** What is wrong with an answer: it should be a sentence, a card, or something that was asked for and may be read. */
const faultOf = ({ activity: { type, name } }: Submission, status: number, body: unknown): string | undefined => {
  if (status !== 200) return `status ${String(status)}`;
  if (type === 'message') {
    const silent = messages.length === 0;
    const odd = messages.find(({ message }) => 'text' in message && !sentence.test(message.text));
    return silent ? 'nothing was said' : odd && 'no sentence was said';
  }
  const answer = (body ?? {}) as Record<
    string,
    { readonly type?: unknown; readonly text?: unknown; readonly value?: unknown }
  >;
  if (name === 'adaptiveCard/action') {
    const { type: kind, value } = answer as { readonly type?: unknown; readonly value?: unknown };
    return kind === cardType || sentence.test(String(value)) ? undefined : 'no sentence';
  }
  const { type: kind, text, value } = answer['composeExtension'] ?? answer['task'] ?? {};
  if (kind === 'result' || kind === 'continue') return undefined;
  return kind === 'message' && sentence.test(String(text ?? value)) ? undefined : 'no sentence';
};

it('presses buttons of every kind of card that writes', () => {
  expect(undrawn).toBe(0);
  expect([...new Set(presses.map(({ data }) => data['card']))].sort()).toEqual([
    'choices',
    'digest',
    'escalation',
    'projectStatus',
    'raiseBarrier',
    'reminder',
    'task',
    'updateRequest',
  ]);
});

it(`answers ${String(runs)} forged, stale, mistyped, huge and wrong submissions with a sentence, and writes nothing`, async () => {
  let count = 0;
  for (const submission of hostileSubmissions(presses, runs, seed)) {
    messages.length = 0;
    count += 1;
    const activity = { ...envelope(submission.who), ...submission.activity };
    const { status, body } = await receive(activity, count % 20 === 0 ? 'library' : 'turn door');
    const fault = writes.length > 0 ? `it wrote: ${writes.join(', ')}` : faultOf(submission, status, body);
    if (fault !== undefined) throw new Error(`${fault}\n${JSON.stringify([submission, body]).slice(0, 4_000)}`);
  }
  expect(faults).toEqual([]);
}, 180_000);

it('would have noticed: the right person’s own press writes', async () => {
  const done = presses.find(({ verb }) => verb === 'done');
  const value = { action: { type: 'Action.Execute', ...done } };
  await receive({ ...envelope(kofi.objectId), type: 'invoke', name: 'adaptiveCard/action', value }, 'library');
  expect(writes).toContain('update milestones/10');
});
