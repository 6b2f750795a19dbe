import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRelay } from '../../../bot/src/signal/createRelay';
import { createRights } from '../../../bot/src/signal/createRights';
import { createSignal, type Signal } from '../../../bot/src/signal/createSignal';
import type { SignalService } from '../../../tabs/src/programme/signal/createSignalClient';
import type { VirtualTime } from '../../unit/bot/signal/virtualTime';
import type { Site } from './site';

const schema = 's1';
/** How long Entra's tokens live at the least. */
const tokenMs = 3_600_000;

export interface BenchBot {
  /** How a page of another person reaches it. */
  newService(): SignalService;
  /** It stops, and is back after so long, with nothing of what it knew. */
  restart(downMs: number): Promise<void>;
}

/** The bot's signal, reached without a network: its answers are streamed to the tab that asked. */
export const openBot = (time: VirtualTime, site: Site, relays: boolean): BenchBot => {
  const onFault = (fault: unknown): never => {
    throw fault;
  };
  const { now, later } = time;
  const start = (boot: string): Signal => {
    const replica = site.open('bot');
    const rights = createRights({
      ask: async () => ({ kind: 'lists', ids: await site.askRights() }),
      now,
      later,
      onFault,
    });
    return createSignal({
      replica,
      relaying: relays ? { relay: createRelay({ replica, boot, schema }), rights } : undefined,
      isReady: () => true,
      readBearer: (authorization = '') =>
        Promise.resolve({
          kind: 'person',
          objectId: authorization,
          token: authorization,
          until: new Date(now().getTime() + tokenMs),
        }),
      mayListen: () => true,
      tabs: 'https://tabs.example',
      boot,
      now,
      later,
      onFault,
    });
  };
  let starts = 1;
  let signal: Signal | undefined = start('b1');
  const fetch: SignalService['fetch'] = (url, init) =>
    new Promise((resolve) => {
      const headers = new Headers();
      const encoder = new TextEncoder();
      const body = new TransformStream<Uint8Array, Uint8Array>(undefined, { highWaterMark: 64 }, { highWaterMark: 64 });
      const writer = body.writable.getWriter();
      const put = (name: string, value: string): void => headers.set(name, value);
      const response = {
        destroyed: false,
        setHeaders: (all: Map<string, string>) => all.forEach((value, name) => put(name, value)),
        removeHeader: (name: string) => headers.delete(name),
        writeHead: (status: number) => ({ end: (text?: string) => resolve(new Response(text ?? null, { status })) }),
        flushHeaders: () => resolve(new Response(body.readable, { headers })),
        write: (text: string) => {
          void writer.write(encoder.encode(text));
          return true;
        },
        end: () => void writer.close(),
        destroy: () => void writer.abort(),
        once: () => undefined,
        on: () => undefined,
      };
      const request = {
        method: init?.method ?? 'GET',
        url: String(url as string).replace('https://bot.example', ''),
        headers: { authorization: new Headers(init?.headers).get('Authorization') ?? '' },
      };
      if (!signal) return resolve(new Response(null, { status: 503 }));
      void signal.answer(request as unknown as IncomingMessage, response as unknown as ServerResponse);
    });
  let people = 0;
  return {
    newService: () => {
      const person = `person-${String((people += 1))}`;
      return { bot: 'https://bot.example', schema, token: () => Promise.resolve(person), fetch };
    },
    restart: async (downMs) => {
      const old = signal;
      signal = undefined;
      await old?.stop();
      later(downMs, () => {
        signal = start(`b${String((starts += 1))}`);
      });
    },
  };
};
