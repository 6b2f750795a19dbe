import fc from '../../../properties';
import { readEvents, type ServerEvent } from '../../../../tabs/src/programme/signal/readEvents';

const streamOf = (parts: readonly Uint8Array[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start: (controller) => {
      for (const part of parts) controller.enqueue(part);
      controller.close();
    },
  });

const cut = (bytes: Uint8Array, at: readonly number[]): Uint8Array[] => {
  const edges = [0, ...[...at].map((edge) => edge % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return edges.slice(1).map((edge, index) => bytes.slice(edges[index], edge));
};

test('however the network cuts it, the same events come out', async () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replace(/[\r\n]/g, ''));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ event: words.filter((name) => name.trim() === name && name !== ''), data: words })),
      fc.array(fc.nat()),
      async (events, edges) => {
        const text = events.map(({ event, data }) => `: beat\n\nevent: ${event}\r\ndata: ${data}\n\n`).join('');
        const heard: ServerEvent[] = [];
        await readEvents(streamOf(cut(new TextEncoder().encode(text), edges)), {
          onEvent: (event) => heard.push(event),
          onSign: () => undefined,
        });
        expect(heard).toEqual(events);
      },
    ),
  );
});

test('an event that does not end is given up', async () => {
  const parts = Array.from({ length: 100 }, () => new TextEncoder().encode('data: x'.padEnd(1_024, 'x')));
  const hears = { onEvent: () => undefined, onSign: () => undefined };
  await expect(readEvents(streamOf(parts), hears)).rejects.toThrow('does not end');
});
