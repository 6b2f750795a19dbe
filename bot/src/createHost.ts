import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import type { Channel } from './channel';
import type { Signal } from './signal';
import type { SweepReport } from './sweep';

export interface HostPorts {
  readonly channel: Channel;
  /** Tells tabs which lists moved, and what in them. */
  readonly signal?: Pick<Signal, 'answer'> | undefined;
  /** Whether the programme was read at least once: until then Teams is asked to come again. */
  readonly isReady: () => boolean;
  /** Only in the local suite: sweeps on demand and the demo's clock. */
  readonly local?:
    { readonly sweep: () => Promise<SweepReport>; readonly setClock: (offsetMs: number) => void } | undefined;
  readonly onFault: (fault: unknown, doing: string) => void;
}

const mostBytes = 256 * 1024;
const mostOffsetMs = 3_155_760_000_000;

/** The bot's HTTP side. */
export const createHost = ({ channel, signal, isReady, local, onFault }: HostPorts): Express => {
  const app = express();
  app.disable('x-powered-by');
  const json = express.json({ limit: mostBytes, type: () => true });

  app.get('/healthz', (_request, response) => {
    response.status(isReady() ? 200 : 503).json({ ready: isReady() });
  });

  // Teams is no browser. Where nothing is signed any page could speak for anybody; where it is, a page has no business here either.
  const noPages = (request: Request, response: Response, next: NextFunction): void => {
    if (request.get('origin') === undefined) next();
    else response.status(403).end();
  };
  app.post('/api/messages', noPages, json, async (request, response) => {
    if (!isReady()) return void response.status(503).set('Retry-After', '5').end();
    const { status, body } = await channel.receive(request.get('authorization') ?? '', request.body as unknown);
    response.status(status);
    if (body === undefined) response.end();
    else response.json(body);
  });

  if (signal)
    app.all(['/signal', '/signal/changes', '/signal/moved'], (request, response) => signal.answer(request, response));

  if (local) {
    app.use('/_local', noPages, (request, response, next) => {
      // Nor may anyone steer the local suite who found their way by a foreign name.
      if (/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.get('host') ?? '')) next();
      else response.status(403).end();
    });
    app.post('/_local/sweep', async (_request, response) => void response.json(await local.sweep()));
    app.post('/_local/clock', json, (request, response) => {
      const { offsetMs } = (request.body ?? {}) as { offsetMs?: unknown };
      if (typeof offsetMs !== 'number' || !(Math.abs(offsetMs) <= mostOffsetMs))
        return void response.status(400).json({ error: 'offsetMs must be a number of milliseconds.' });
      local.setClock(offsetMs);
      response.json({ offsetMs });
    });
  }

  app.use((_request, response) => void response.status(404).end());
  app.use((fault: unknown, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(fault);
    const status = statusOf(fault);
    if (status >= 500) onFault(fault, `${request.method} ${request.path}`);
    response.status(status).end();
  });
  return app;
};

/** Express' own refusals (not JSON, too large) carry theirs. */
const statusOf = (fault: unknown): number => {
  const status = typeof fault === 'object' && fault !== null && 'status' in fault ? fault.status : undefined;
  return typeof status === 'number' && status >= 400 && status < 600 ? status : 500;
};
