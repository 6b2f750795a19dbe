import { setMaxListeners } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { createPace, createTransport } from '../../../../bot/src/outbox';
import { fakeMessenger } from '../fakeMessenger';
import { virtualTime } from '../signal/virtualTime';

const place = { conversation: 'a', serviceUrl: 'http://127.0.0.1:1/' };

it('sends nothing ahead of its pace when the bot stops, and lets go at once', async () => {
  const stopping = new AbortController();
  setMaxListeners(0, stopping.signal);
  const sleep = (ms: number): Promise<void> => wait(ms, undefined, { signal: stopping.signal });
  const { messenger, messages } = fakeMessenger();
  const pace = createPace({ now: () => new Date(0), sleep });
  const transport = createTransport({ messenger, pace, sleep, random: () => 0.5 });
  const all = Promise.all(Array.from({ length: 20 }, () => transport.send(place, { text: '' })));
  setImmediate(() => stopping.abort());
  const outcomes = (await all).map(({ kind }) => kind);
  expect(outcomes.filter((kind) => kind === 'sent')).toHaveLength(5);
  expect(outcomes.filter((kind) => kind === 'throttled')).toHaveLength(15);
  expect(messages).toHaveLength(5);
});

describe('after too many requests', () => {
  const rig = () => {
    const time = virtualTime();
    const sleep = (ms: number): Promise<void> => new Promise((resolve) => time.later(ms, resolve));
    const { messenger, next } = fakeMessenger();
    const pace = createPace({ now: time.now, sleep });
    return { time, next, transport: createTransport({ messenger, pace, sleep, random: () => 0.5 }) };
  };
  const tooMany = (seconds: number) =>
    ({ kind: 'throttled', reason: '429', retryAfterMs: seconds * 1000, tooMany: true }) as const;

  it('holds back everybody for as long as Teams asks for', async () => {
    const { time, next, transport } = rig();
    next.push(tooMany(30));
    const first = transport.send(place, { text: '' });
    await time.settle();
    const sent: number[] = [];
    const other = transport.send({ ...place, conversation: 'b' }, { text: '' }).then(() => sent.push(time.elapsed()));
    await time.pass(29_000);
    expect(sent).toEqual([]);
    await time.pass(5_000);
    await other;
    expect(sent).toEqual([30_000]);
    expect((await first).kind).toBe('sent');
  });

  it('comes back at once, with everybody else, where that is longer than a minute', async () => {
    const { time, next, transport } = rig();
    next.push(tooMany(300));
    expect(await transport.send(place, { text: '' })).toEqual({ ...tooMany(300), later: true });
    const other = await transport.send({ ...place, conversation: 'b' }, { text: '' });
    expect(other).toMatchObject({ kind: 'throttled', later: true });
    await time.pass(241_000);
    const later = transport.send(place, { text: '' });
    await time.pass(60_000);
    expect((await later).kind).toBe('sent');
  });
});
