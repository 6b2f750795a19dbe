import { setTimeout as wait } from 'node:timers/promises';
import { persevere } from '../../../../bot/src/outbox/persevere';
import type { SendOutcome } from '../../../../bot/src/outbox';

const rig = (outcomes: readonly SendOutcome[]) => {
  const slept: number[] = [];
  const left = [...outcomes];
  const attempt = () => Promise.resolve(left.shift() ?? { kind: 'failed' as const, reason: 'asked too often' });
  const ports = { sleep: (ms: number) => Promise.resolve(void slept.push(ms)), random: () => 0.5 };
  return { slept, run: () => persevere<SendOutcome>(ports, attempt), left };
};
const busy: SendOutcome = { kind: 'throttled', reason: '503' };
const sent: SendOutcome = { kind: 'sent', activity: '1' };

it('waits longer each time and succeeds', async () => {
  const { run, slept } = rig([busy, busy, sent]);
  expect(await run()).toEqual(sent);
  expect(slept).toEqual([1000, 2000]);
});

it('waits as long as Teams says', async () => {
  const { run, slept } = rig([{ kind: 'throttled', reason: '429', retryAfterMs: 7_000 }, sent]);
  expect(await run()).toEqual(sent);
  expect(slept).toEqual([7000]);
});

it('gives up after five attempts', async () => {
  const { run, slept, left } = rig([busy, busy, busy, busy, busy, sent]);
  expect(await run()).toEqual(busy);
  expect(slept).toHaveLength(4);
  expect(left).toEqual([sent]);
});

it('leaves to a later sweep what Teams wants to wait for longer than a minute', async () => {
  const long: SendOutcome = { kind: 'throttled', reason: '429', retryAfterMs: 300_000 };
  const { run, slept } = rig([long, sent]);
  expect(await run()).toEqual({ ...long, later: true });
  expect(slept).toEqual([]);
});

it.each(['unknown', 'blocked', 'conversation-gone', 'too-large', 'failed'] as const)(
  'does not try %s again',
  async (kind) => {
    const { run, slept } = rig([{ kind, reason: '' }, sent]);
    expect((await run()).kind).toBe(kind);
    expect(slept).toEqual([]);
  },
);

it('does not try again now what trying now cannot mend', async () => {
  const refused: SendOutcome = { kind: 'throttled', reason: '401', later: true };
  const { run, slept } = rig([refused, sent]);
  expect(await run()).toEqual(refused);
  expect(slept).toEqual([]);
});

it('answers with what it met when the wait is cut short', async () => {
  const stopping = new AbortController();
  const rest = (ms: number): Promise<void> => wait(ms, undefined, { signal: stopping.signal });
  const outcome = persevere<SendOutcome>({ sleep: rest, random: () => 0.5 }, () => {
    setImmediate(() => stopping.abort());
    return Promise.resolve({ kind: 'throttled', reason: '429', retryAfterMs: 60_000 });
  });
  expect(await outcome).toMatchObject({ kind: 'throttled', reason: '429' });
});
