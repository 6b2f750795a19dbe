import { setMaxListeners } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { createPace, createTransport } from '../../../../bot/src/outbox';
import { fakeMessenger } from '../fakeMessenger';

it('sends nothing ahead of its pace when the bot stops, and lets go at once', async () => {
  const stopping = new AbortController();
  setMaxListeners(0, stopping.signal);
  const sleep = (ms: number): Promise<void> => wait(ms, undefined, { signal: stopping.signal });
  const { messenger, messages } = fakeMessenger();
  const pace = createPace({ now: () => new Date(0), sleep });
  const transport = createTransport({ messenger, pace, sleep, random: () => 0.5 });
  const place = { conversation: 'a', serviceUrl: 'http://127.0.0.1:1/' };
  const all = Promise.all(Array.from({ length: 20 }, () => transport.send(place, { text: '' })));
  setImmediate(() => stopping.abort());
  const outcomes = (await all).map(({ kind }) => kind);
  expect(outcomes.filter((kind) => kind === 'sent')).toHaveLength(5);
  expect(outcomes.filter((kind) => kind === 'throttled')).toHaveLength(15);
  expect(messages).toHaveLength(5);
});
