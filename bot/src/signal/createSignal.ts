import type { IncomingMessage, ServerResponse } from 'node:http';
import type { KeptReplica } from '@ipmo-hub/teams-app/graph';
import type { ListName } from '@ipmo-hub/teams-app/lists';
import { corsFor } from './corsFor';
import type { Bearer } from './createBearerReader';
import { createEventStream } from './createEventStream';
import { createHub, type HubLimits, type Listener } from './createHub';
import { createPulse, type PulsePace } from './createPulse';
import type { Later } from './later';
import { readLists } from './readLists';

export interface SignalPorts {
  readonly replica: Pick<KeptReplica, 'refresh' | 'version' | 'subscribe' | 'faults'>;
  /** Whether the programme was read at least once: nobody is known before. */
  readonly isReady: () => boolean;
  readonly readBearer: (authorization: string | undefined) => Promise<Bearer>;
  /** By Entra object id: whether they are of the programme and have not left. */
  readonly mayListen: (objectId: string) => boolean;
  /** The tabs' address: pages of no other origin may listen. */
  readonly tabs: string;
  /** Differs at every start. */
  readonly boot: string;
  /** The machine's clock. */
  readonly now: () => Date;
  readonly later: Later;
  readonly onFault: (fault: unknown, doing: string) => void;
  readonly limits?: Partial<HubLimits>;
  readonly pace?: Partial<PulsePace>;
}

export interface Signal {
  /**
   * Answers `GET /signal?lists=…` (and a browser's question beforehand) with server-sent events, each `event: lists` with the data
   * `{"boot":"…","counters":{"milestones":12}}`: how often those lists moved since the start named. The first tells how all that were asked for stand.
   * Refuses with 401 (token), 403 (not of the programme, or another origin), 429 (too many) and 503 (not now), the last two with `Retry-After`.
   */
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Sends everybody away; resolves when nothing is under way. */
  stop(): Promise<void>;
}

/** Tells tabs which lists moved, so that they need not ask SharePoint: the bot asks once for all of them. */
export const createSignal = (ports: SignalPorts): Signal => {
  const { replica, isReady, readBearer, mayListen, later, onFault } = ports;
  let stopped = false;
  let sound = true;

  const hub = createHub({
    boot: ports.boot,
    counter: (list) => replica.version(list),
    later,
    // In trouble it looks on though nobody listens: somebody would, were it sound.
    onBusy: (busy) => {
      if (busy) pulse.start();
      else if (sound) void pulse.stop();
    },
    ...(ports.limits && { limits: ports.limits }),
  });
  const pulse = createPulse({
    look: () => replica.refresh([...new Set<ListName>(['people', ...hub.wanted()])].filter(isThere)),
    later,
    onFault: (fault) => onFault(fault, 'looking for changes'),
    onSound: (now) => {
      sound = now;
      // Tabs that believe they hear of everything would show an old plan: sent away, they look for themselves.
      if (!sound) hub.close();
      else if (!stopped) {
        hub.open();
        if (hub.size === 0) void pulse.stop();
      }
    },
    ...(ports.pace && { pace: ports.pace }),
  });
  // A list that an older site lacks would be looked for in the whole site at every look.
  const isThere = (list: ListName): boolean => replica.faults.get(list)?.code !== 'lists.missing';

  const unsubscribe = replica.subscribe((changed) => {
    if (changed.includes('people')) hub.review(mayListen);
    hub.moved(changed);
    pulse.stir();
  });

  const open = (request: IncomingMessage, response: ServerResponse, bearer: Bearer & { kind: 'person' }): void => {
    const listener: Listener = {
      person: bearer.objectId,
      lists: readLists(request.url ?? ''),
      lifeMs: bearer.until.getTime() - ports.now().getTime(),
      stream: createEventStream(response, {
        onReady: () => hub.resume(listener),
        onClose: () => hub.leave(listener),
      }),
    };
    response.setHeaders(
      new Map([
        ['Content-Type', 'text/event-stream'],
        ['X-Accel-Buffering', 'no'],
      ]),
    );
    const admission = hub.admit(listener);
    if (admission === 'admitted') return response.flushHeaders();
    response.removeHeader('Content-Type');
    response.writeHead(admission === 'closed' ? 503 : 429, { 'Retry-After': '60' }).end();
  };

  return {
    async answer(request, response) {
      const refuse = (status: number, headers: Record<string, string> = {}): void =>
        void response.writeHead(status, headers).end();
      const notNow = (): void => refuse(503, { 'Retry-After': '60' });

      const cors = corsFor(request.headers.origin, ports.tabs);
      if (!cors) return refuse(403);
      response.setHeaders(new Map(Object.entries({ ...cors, 'Cache-Control': 'no-store, no-transform' })));
      if (request.method === 'OPTIONS') return refuse(204);
      if (request.method !== 'GET') return refuse(405, { Allow: 'GET, OPTIONS' });
      if (stopped || !sound || !isReady()) return notNow();
      let bearer: Bearer;
      try {
        bearer = await readBearer(request.headers.authorization);
      } catch (fault) {
        onFault(fault, 'reading the keys of sign-in');
        return notNow();
      }
      if (bearer.kind === 'refused') return refuse(401, { 'WWW-Authenticate': 'Bearer' });
      if (!mayListen(bearer.objectId)) return refuse(403);
      // Nobody would tell the hub that they have gone.
      if (response.destroyed) return;
      open(request, response, bearer);
    },
    async stop() {
      stopped = true;
      unsubscribe();
      hub.close();
      await pulse.stop();
    },
  };
};
