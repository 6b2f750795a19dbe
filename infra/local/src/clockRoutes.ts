import { allowedOrigin, localCors } from './allowedOrigin';
import { ConnectorError } from './connector/connectorError';
import type { ConnectorFaults } from './connector/connectorFaults';
import type { DemoClock } from './demoClock';
import { isObject, type JsonObject } from './graph/json';

export interface ClockPorts {
  readonly clock: DemoClock;
  readonly botOrigin: () => string;
  /** 09:00 of the working day after a moment. */
  readonly nextMorning: (after: Date) => Date;
  readonly faults: ConnectorFaults;
}

/** A hundred years: further off there is no day that anything here could show. */
const mostOffsetMs = 3_155_760_000_000;

/**
 * What exists only locally besides the tenant's own `/_local`: the demo's clock (`GET`, `POST {offsetMs}` or
 * `{to: 'next working day'}`), "run the bot now"
 * (`POST /_local/sweep`, passed on to the bot), and the connector's faults. Undefined for other paths.
 */
export function clockRoutes({
  clock,
  botOrigin,
  nextMorning,
  faults,
}: ClockPorts): (request: Request) => Promise<Response | undefined> {
  const tellBot = async (path: string, body: object): Promise<Response> => {
    if (botOrigin() === '') return Response.json({ error: 'No bot is connected.' }, { status: 503 });
    const headers = { 'Content-Type': 'application/json' };
    try {
      return await fetch(new URL(path, botOrigin()), { method: 'POST', headers, body: JSON.stringify(body) });
    } catch {
      return Response.json({ error: 'The bot does not answer.' }, { status: 502 });
    }
  };
  const offsetAskedFor = ({ to, offsetMs }: JsonObject): unknown =>
    to === 'next working day' ? clock.offsetMs + nextMorning(clock.now()).getTime() - clock.now().getTime() : offsetMs;
  const handlers: Readonly<Record<string, (body: unknown) => Promise<Response> | Response>> = {
    'GET /_local/clock': () => Response.json({ now: clock.now().toISOString(), offsetMs: clock.offsetMs }),
    'POST /_local/clock': async (body) => {
      const offset = isObject(body) ? offsetAskedFor(body) : undefined;
      // Also false for what is no number.
      if (typeof offset !== 'number' || !(Math.abs(offset) <= mostOffsetMs))
        return Response.json(
          { error: "'offsetMs' must be a number within a hundred years, or 'to' be 'next working day'." },
          { status: 400 },
        );
      clock.set(offset);
      if (botOrigin() !== '') await tellBot('/_local/clock', { offsetMs: offset });
      return Response.json({ now: clock.now().toISOString(), offsetMs: offset });
    },
    'POST /_local/sweep': async () => {
      const answer = await tellBot('/_local/sweep', {});
      return new Response(await answer.text(), {
        status: answer.status,
        headers: { 'Content-Type': 'application/json' },
      });
    },
    'POST /_local/connector/faults': (body) => {
      faults.add(body);
      return Response.json({}, { status: 201 });
    },
    'DELETE /_local/connector/faults': () => {
      faults.clear();
      return Response.json({});
    },
  };
  return async (request) => {
    const { pathname } = new URL(request.url);
    const known = Object.keys(handlers).some((route) => route.endsWith(` ${pathname}`));
    if (!known) return undefined;
    if (!allowedOrigin(request.headers.get('origin'), []))
      return Response.json({ error: 'Not from this page.' }, { status: 403 });
    const headers = localCors(request, []);
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers });
    const handler = handlers[`${request.method} ${pathname}`];
    if (!handler) return new Response(null, { status: 405, headers });
    const text = request.method === 'POST' ? await request.text() : '';
    let body: unknown = {};
    try {
      if (text !== '') body = JSON.parse(text);
    } catch {
      return Response.json({ error: 'The body is not JSON.' }, { status: 400, headers });
    }
    const answer = await Promise.resolve(body)
      .then(handler)
      .catch((error: unknown) => {
        if (error instanceof ConnectorError) return error.toResponse();
        throw error;
      });
    for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value);
    return answer;
  };
}
