import type { IncomingMessage, ServerResponse } from 'node:http';
import type { KeptReplica } from '@ipmo-hub/teams-app/graph';
import type { ListName } from '@ipmo-hub/teams-app/lists';
import type { Bearer } from './createBearerReader';
import { createDoor, type Door } from './createDoor';
import { createEventStream } from './createEventStream';
import { createHub, type HubLimits, type Listener } from './createHub';
import { createNudge } from './createNudge';
import { createPulse, type PulsePace } from './createPulse';
import { createReadTurns } from './createReadTurns';
import type { Relay, RelayedLists } from './createRelay';
import type { Rights } from './createRights';
import type { Later } from './later';
import { readHeld, readLists, readQuery, readSince } from './readLists';

export interface SignalPorts {
  readonly replica: Pick<KeptReplica, 'refresh' | 'version' | 'subscribe' | 'faults'>;
  /** Whether the programme was read at least once: nobody is known before. */
  readonly isReady: () => boolean;
  readonly readBearer: (authorization: string | undefined) => Promise<Bearer>;
  /** By Entra object id: whether they are of the programme and have not left. */
  readonly mayListen: (objectId: string) => boolean;
  /** Gives tabs what changed; without it each reads for itself. */
  readonly relaying?: { readonly relay: Relay; readonly rights: Rights } | undefined;
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
   * Answers a tab's request, and a browser's question beforehand. All need a bearer for this app; refused with 401 (token), 403 (not of the programme, or
   * another origin), 404, 405, 429 (too many) and 503 (not now), the last two with `Retry-After`.
   * - `GET /signal?lists=…&schema=…`: server-sent events, each `event: lists` with the data `{"boot":"…","counters":{"milestones":12}}`: how often those
   *   lists moved since the start named. The first tells how all that were asked for stand.
   * - `GET /signal/changes?boot=…&schema=…&since=milestones:12&held=people:0123456789abcdef`: what changed since, and whether what is held (`digestOf`) is
   *   the bot's, as `{"boot":"…","lists":{…RelayedLists},"after":1200}`: with `after`, the milliseconds to wait before the tab reads what it has to. Where
   *   nothing is relayed, or to a tab whose definitions are not the bot's, 404 when it only asks what changed, else turns alone.
   * - `POST /signal/moved?lists=milestones`: the tab wrote to these; 202.
   */
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Sends everybody away; resolves when nothing is under way. */
  stop(): Promise<void>;
}

/** What a tab is given, how many lists it has to be given time for to read them itself, and when it is better to ask again. */
interface Given {
  readonly lists: RelayedLists;
  readonly own: number;
  readonly again?: number | undefined;
}

const toRead = (lists: readonly ListName[]): RelayedLists =>
  Object.fromEntries(lists.map((list) => [list, { read: true as const }]));

/** What a person may read is known so long after it was asked for. */
const rightsMs = 2_000;

/** Tells tabs which lists moved, and what in them, so that they need not ask SharePoint: the bot asks once for all of them. */
export const createSignal = (ports: SignalPorts): Signal => {
  const { replica, isReady, mayListen, relaying, later, onFault } = ports;
  let stopped = false;
  let sound = true;
  const readTurns = createReadTurns(ports.now);

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
  const nudge = createNudge({
    look: (lists) => replica.refresh(lists),
    later,
    now: ports.now,
    onFault: (fault) => onFault(fault, 'looking at what a tab wrote to'),
  });
  // Of a list that an older site lacks there is nothing to tell.
  const isThere = (list: ListName): boolean => replica.faults.get(list)?.code !== 'lists.missing';

  const unsubscribe = replica.subscribe((changed) => {
    if (changed.includes('people')) hub.review(mayListen);
    hub.moved(changed);
  });

  const open = ({ request, response, reader, refuse }: Door): void => {
    const relayed = relaying?.relay.schema === readQuery(request.url ?? '').get('schema') ? relaying : undefined;
    // Not the reader as a whole: their token is of no use to the stream.
    const person = reader.objectId;
    const listener: Listener = {
      person,
      lists: readLists(request.url ?? ''),
      lifeMs: reader.until.getTime() - ports.now().getTime(),
      relayed: () => (relayed?.rights.known(person)?.size ?? 0) > 0,
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
    if (admission !== 'admitted') {
      response.removeHeader('Content-Type');
      return refuse(admission === 'closed' ? 503 : 429);
    }
    response.flushHeaders();
    // Known before anything moves: then the change is not held up by the question.
    void relayed?.rights.find(reader);
  };

  /** What the person's tab is given; undefined when nothing is relayed to it. */
  const give = async ({ request, reader }: Door): Promise<Given | undefined> => {
    const address = request.url ?? '';
    const query = readQuery(address);
    const asked = { boot: query.get('boot') ?? '', since: readSince(address), held: readHeld(address) };
    const all = [...asked.since.keys(), ...asked.held.keys()];
    if (relaying?.relay.schema !== query.get('schema'))
      return asked.held.size === 0 ? undefined : { lists: toRead(all), own: all.length };
    const { relay, rights } = relaying;
    const readable = await rights.find(reader);
    const lists = relay.changes(asked, readable ?? new Set());
    const own = Object.values(lists).filter((list) => 'read' in list).length;
    // Known soon, what they may read saves the read.
    return { lists, own, again: readable ? undefined : rights.askedIn(reader.objectId) };
  };

  const relay = async (door: Door): Promise<void> => {
    const { request, response, reader, refuse } = door;
    const address = request.url ?? '';
    if (readSince(address).size + readHeld(address).size === 0) return refuse(400);
    const given = await give(door);
    if (!given) return refuse(404);
    // They may have left, and the bot's copy may be old, by now.
    if (!mayListen(reader.objectId)) return refuse(403);
    if (stopped || !sound) return refuse(503);
    const { lists, own, again } = given;
    const after = (): number => (again === undefined ? readTurns.take(reader.objectId, own) : again + rightsMs);
    const body = { boot: ports.boot, lists, ...(own > 0 && { after: after() }) };
    response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' }).end(JSON.stringify(body));
  };

  const moved = ({ request, refuse }: Door): void => {
    const wanted = hub.wanted();
    nudge.moved(readLists(request.url ?? '').filter((list) => wanted.has(list) && isThere(list)));
    refuse(202);
  };

  const answer = createDoor({
    ...ports,
    isOpen: () => !stopped && sound && isReady(),
    rooms: {
      '/signal': { method: 'GET', enter: open },
      '/signal/changes': { method: 'GET', enter: relay },
      '/signal/moved': { method: 'POST', enter: moved },
    },
  });

  return {
    answer,
    async stop() {
      stopped = true;
      unsubscribe();
      relaying?.relay.stop();
      nudge.stop();
      hub.close();
      await pulse.stop();
    },
  };
};
