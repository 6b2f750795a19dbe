import type { IncomingMessage, ServerResponse } from 'node:http';
import { createSignal } from '../../../bot/src/signal/createSignal';
import type { SignalService } from '../../../tabs/src/programme/signal/createSignalClient';
import type { VirtualTime } from '../../unit/bot/signal/virtualTime';
import type { SiteReplica } from './site';

/** The bot's signal, reached without a network: its answers are streamed to the tab that asked. */
export const openBot = (time: VirtualTime, replica: SiteReplica): SignalService => {
  const signal = createSignal({
    replica,
    isReady: () => true,
    readBearer: (authorization = '') =>
      Promise.resolve({ kind: 'person', objectId: authorization, until: new Date(time.now().getTime() + 86_000_000) }),
    mayListen: () => true,
    tabs: 'https://tabs.example',
    boot: 'b1',
    now: time.now,
    later: time.later,
    onFault: (fault) => {
      throw fault;
    },
  });
  let people = 0;
  return {
    bot: 'https://bot.example',
    token: () => Promise.resolve(`person-${String((people += 1))}`),
    fetch: (url, init) =>
      new Promise((resolve) => {
        const headers = new Headers();
        const encoder = new TextEncoder();
        const body = new TransformStream<Uint8Array, Uint8Array>(
          undefined,
          { highWaterMark: 64 },
          { highWaterMark: 64 },
        );
        const writer = body.writable.getWriter();
        const put = (name: string, value: string): void => headers.set(name, value);
        const response = {
          destroyed: false,
          setHeaders: (all: Map<string, string>) => all.forEach((value, name) => put(name, value)),
          removeHeader: (name: string) => headers.delete(name),
          writeHead: (status: number) => ({ end: () => resolve(new Response(null, { status })) }),
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
          method: 'GET',
          url: String(url),
          headers: { authorization: new Headers(init?.headers).get('Authorization') ?? '' },
        };
        void signal.answer(request as unknown as IncomingMessage, response as unknown as ServerResponse);
      }),
  };
};
