import type { Call, Reply } from '../call';
import { GraphError } from '../graphError';
import { isObject, type Json, type JsonObject } from '../json';
import { jsonBody } from '../jsonBody';
import { applySelect, readQueryOptions } from '../queryOptions';
import type { Route } from '../route';
import type { GroupEvent } from './eventTable';
import { instantOf, isZone, wallTimeAt } from './wallTime';

const events = '/groups/{group}/events';
const event = `${events}/{event}`;
/** Delegated alone: a group's calendar refuses apps that act by themselves. */
const permissions = ['Group.ReadWrite.All'];
const writable = [
  'subject',
  'body',
  'start',
  'end',
  'location',
  'attendees',
  'isAllDay',
  'isOnlineMeeting',
  'recurrence',
  'reminderMinutesBeforeStart',
  'transactionId',
];

const missing = () => new GraphError(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');

/** The instant of a dateTimeTimeZone (UTC when it names no zone), or undefined when it is none. */
const instant = (value: Json | undefined): number | undefined => {
  if (!isObject(value) || typeof value.dateTime !== 'string') return undefined;
  const at = instantOf(value.dateTime, zoneOf(value));
  return Number.isNaN(at) ? undefined : at;
};
const zoneOf = (value: Json | undefined): string =>
  isObject(value) && typeof value.timeZone === 'string' ? value.timeZone : 'UTC';

const read = (body: JsonObject, before: JsonObject): JsonObject => {
  const payload = { ...before };
  for (const name of writable) {
    const value = body[name];
    if (value !== undefined) payload[name] = value;
  }
  const start = instant(payload.start);
  const end = instant(payload.end);
  if (start === undefined || end === undefined)
    throw new GraphError(400, 'ErrorPropertyValidationFailure', "'start' and 'end' must be dates with a time zone.");
  if (start > end)
    throw new GraphError(
      400,
      'ErrorCalendarEndDateIsEarlierThanStartDate',
      'The end date is earlier than the start date.',
    );
  return payload;
};

const preference = /(?:^|[,;\s])outlook\.timezone\s*=\s*"?([^",;]+)"?/i;

/** The zone in which the caller wants times told: `Prefer: outlook.timezone`, else UTC, whatever they were written in. */
const askedZone = (call: Call): string | undefined => {
  const zone = preference.exec(call.request.headers.get('prefer') ?? '')?.[1]?.trim();
  if (zone !== undefined && !isZone(zone))
    throw new GraphError(400, 'ErrorInvalidTimeZone', `'${zone}' is not a time zone.`);
  return zone;
};

const tell = (call: Call, status: number, body: (zone: string) => JsonObject): Reply => {
  const zone = askedZone(call);
  const headers = zone === undefined ? {} : { 'Preference-Applied': `outlook.timezone="${zone}"` };
  return { status, headers, body: body(zone ?? 'UTC') };
};

const show = ({ id, version, payload }: GroupEvent, zone: string): JsonObject => {
  const etag = `W/"${Buffer.from(`${id}${version}`).toString('base64')}"`;
  const { start, end } = payload;
  const told = (value: Json | undefined) => ({ dateTime: wallTimeAt(instant(value) ?? 0, zone), timeZone: zone });
  return {
    '@odata.etag': etag,
    id,
    changeKey: String(version),
    ...payload,
    start: told(start),
    end: told(end),
    originalStartTimeZone: zoneOf(start),
    originalEndTimeZone: zoneOf(end),
  };
};

const find = (call: Call): GroupEvent => {
  const found = call.store.events.find(call.params.group ?? '', call.params.event ?? '');
  if (found === undefined) throw missing();
  return found;
};

const keep = (call: Call, kept: GroupEvent, status: number): Reply => {
  call.store.events.put(kept);
  return tell(call, status, (zone) => show(kept, zone));
};

function list(call: Call): Reply {
  const { select, top } = readQueryOptions(call.query);
  const all = call.store.events.of(call.params.group ?? '');
  return tell(call, 200, (zone) => ({
    value: all.slice(0, top ?? 1000).map((one) => applySelect(show(one, zone), select)),
  }));
}

/** Meetings in a group's calendar. A repeated `transactionId` gives the meeting that is there, as the real service does. */
function create(call: Call): Reply {
  const groupId = call.params.group ?? '';
  const body = jsonBody(call.request);
  const { transactionId } = body;
  const known = call.store.events
    .of(groupId)
    .find(({ payload }) => transactionId !== undefined && payload.transactionId === transactionId);
  if (known !== undefined) return tell(call, 201, (zone) => show(known, zone));
  return keep(call, { id: call.newId(), groupId, version: 1, payload: read(body, {}) }, 201);
}

function change(call: Call): Reply {
  const before = find(call);
  return keep(
    call,
    { ...before, version: before.version + 1, payload: read(jsonBody(call.request), before.payload) },
    200,
  );
}

const delegated =
  (handle: Route['handle']): Route['handle'] =>
  (call) => {
    if (call.caller.kind === 'app')
      throw new GraphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
    return handle(call);
  };

const route = (method: string, pattern: string, handle: Route['handle']): Route => ({
  method,
  pattern,
  permissions,
  handle: delegated(handle),
});

export const eventRoutes: readonly Route[] = [
  route('GET', events, list),
  route('POST', events, create),
  route('GET', event, (call) => tell(call, 200, (zone) => show(find(call), zone))),
  route('PATCH', event, change),
  route('DELETE', event, (call) => {
    call.store.events.remove(call.params.group ?? '', find(call).id);
    return { status: 204 };
  }),
];
