import type { IncomingMessage, ServerResponse } from 'node:http';
import { corsFor } from './corsFor';
import type { Bearer } from './createBearerReader';
import type { Reader } from './createRights';

/** Somebody of the programme who asks for something. */
export interface Door {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly reader: Reader;
  /** Answers with a status and nothing else; 429 and 503 say when to come again. */
  readonly refuse: (status: number) => void;
}

interface Room {
  readonly method: 'GET' | 'POST';
  readonly enter: (door: Door) => void | Promise<void>;
}

export interface DoorPorts {
  readonly rooms: Readonly<Record<string, Room>>;
  readonly tabs: string;
  /** Otherwise everybody is asked to come again. */
  readonly isOpen: () => boolean;
  readonly readBearer: (authorization: string | undefined) => Promise<Bearer>;
  readonly mayListen: (objectId: string) => boolean;
  readonly onFault: (fault: unknown, doing: string) => void;
}

/** Lets in who comes from a page of the tabs' origin with a token of their own for this app, and is of the programme. */
export const createDoor =
  ({ rooms, tabs, isOpen, readBearer, mayListen, onFault }: DoorPorts) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const refuse = (status: number, headers: Record<string, string> = {}): void =>
      void response
        .writeHead(status, { ...(status === 429 || status === 503 ? { 'Retry-After': '60' } : {}), ...headers })
        .end();
    const path = (request.url ?? '').split('?', 1)[0] ?? '';
    const room = Object.hasOwn(rooms, path) ? rooms[path] : undefined;

    const cors = corsFor(request.headers.origin, tabs);
    if (!cors) return refuse(403);
    response.setHeaders(new Map(Object.entries({ ...cors, 'Cache-Control': 'no-store, no-transform' })));
    if (request.method === 'OPTIONS') return refuse(204);
    if (!room) return refuse(404);
    if (request.method !== room.method) return refuse(405, { Allow: `${room.method}, OPTIONS` });
    if (!isOpen()) return refuse(503);
    let bearer: Bearer;
    try {
      bearer = await readBearer(request.headers.authorization);
    } catch (fault) {
      onFault(fault, 'reading the keys of sign-in');
      return refuse(503);
    }
    if (bearer.kind === 'refused') return refuse(401, { 'WWW-Authenticate': 'Bearer' });
    if (!mayListen(bearer.objectId)) return refuse(403);
    // Nobody would be told that they have gone.
    if (response.destroyed) return;
    await room.enter({ request, response, reader: bearer, refuse });
  };
