import { setTimeout as wait } from 'node:timers/promises';
import { ConnectionDropped } from '../../infra/local/src/graph/connectionDropped';
import { serveFetch } from '../../infra/local/src/serveFetch';

/** Teams' connector behind a door that sees every send come and go, refuses some, loses the answers of others, and takes its time. */
export interface Door {
  readonly origin: string;
  /** Sends that came in, since `watch`. */
  readonly begun: () => number;
  /** Sends that Teams took and whose answer was lost, in all. */
  readonly answersLost: () => number;
  /** Calls back at each send that comes in. */
  watch(onSend: (count: number) => void): void;
  /** Resolves when nothing is on its way through. */
  quiet(): Promise<void>;
  close(): Promise<void>;
}

interface DoorOptions {
  readonly connector: string;
  /** Share of sends that are refused with 412, 429 or 503 before anything is done, from 0 to 1. */
  readonly refuse: number;
  /** Share of sends that are answered with 500, 502 or 504, or not at all, after Teams took them. */
  readonly mute: number;
  /** Each send takes up to so long on its way there, and again on its way back. */
  readonly latencyMs: number;
  readonly random: () => number;
  readonly onError: (fault: unknown) => void;
}

const refusals = [
  [412, 'PreconditionFailed'],
  [429, 'Throttled'],
  [503, 'ServiceUnavailable'],
] as const;

/** 0: the connection breaks off in place of an answer. */
const losses = [500, 502, 504, 0] as const;

export const openDoor = async ({ connector, refuse, mute, latencyMs, random, onError }: DoorOptions): Promise<Door> => {
  let begun = 0;
  let answersLost = 0;
  let onSend: (count: number) => void = () => undefined;
  const onTheWay = new Set<Promise<unknown>>();
  const rest = (): Promise<unknown> => (latencyMs > 0 ? wait(random() * latencyMs) : Promise.resolve());

  const pass = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    const body = await request.text();
    const isSend = request.method === 'POST' && pathname.endsWith('/activities');
    if (isSend) {
      begun += 1;
      onSend(begun);
      const [status, code] = refusals[Math.floor(random() * refusals.length)] ?? refusals[0];
      if (random() < refuse) return Response.json({ error: { code } }, { status });
    }
    await rest();
    const headers = { authorization: request.headers.get('authorization') ?? '', 'content-type': 'application/json' };
    const path = pathname.replace(/^\/connector/, '');
    const answer = await fetch(`${connector}${path}`, { method: request.method, headers, body });
    const text = await answer.text();
    await rest();
    if (isSend && answer.ok && random() < mute) {
      answersLost += 1;
      const status = losses[Math.floor(random() * losses.length)] ?? 504;
      if (status === 0) throw new ConnectionDropped();
      return new Response('<html>Gateway</html>', { status, headers: { 'content-type': 'text/html' } });
    }
    return new Response(text, { status: answer.status, headers: { 'content-type': 'application/json' } });
  };

  const served = await serveFetch(
    (request) => {
      const passing = pass(request);
      onTheWay.add(passing);
      const over = (): void => void onTheWay.delete(passing);
      passing.then(over, over);
      return passing;
    },
    { onError },
  );
  return {
    origin: `${served.origin}/connector`,
    begun: () => begun,
    answersLost: () => answersLost,
    watch(next) {
      begun = 0;
      onSend = next;
    },
    async quiet() {
      while (onTheWay.size > 0) await Promise.allSettled(onTheWay);
    },
    close: () => served.close(),
  };
};
