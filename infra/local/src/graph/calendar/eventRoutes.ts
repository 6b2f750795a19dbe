import type { Call, Reply } from '../call';
import { GraphError } from '../graphError';
import { isObject, type Json, type JsonObject } from '../json';
import { jsonBody } from '../jsonBody';
import { applySelect, readQueryOptions } from '../queryOptions';
import type { Route } from '../route';
import type { GroupEvent } from './eventTable';

const events = '/groups/{group}/events';
const event = `${events}/{event}`;
const permissions = ['Group.ReadWrite.All', 'Calendars.ReadWrite'];
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

/** A dateTimeTimeZone as instant enough to compare: the wall time, for start and end share their zone. */
const wallTime = (value: Json | undefined): string | undefined =>
  isObject(value) &&
  typeof value.dateTime === 'string' &&
  !Number.isNaN(Date.parse(`${value.dateTime.replace(/Z$/, '')}Z`))
    ? value.dateTime
    : undefined;

const read = (body: JsonObject, before: JsonObject): JsonObject => {
  const payload = { ...before };
  for (const name of writable) {
    const value = body[name];
    if (value !== undefined) payload[name] = value;
  }
  const start = wallTime(payload.start);
  const end = wallTime(payload.end);
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

const show = ({ id, version, payload }: GroupEvent): JsonObject => {
  const etag = `W/"${Buffer.from(`${id}${version}`).toString('base64')}"`;
  return { '@odata.etag': etag, id, changeKey: String(version), ...payload };
};

const find = (call: Call): GroupEvent => {
  const found = call.store.events.find(call.params.group ?? '', call.params.event ?? '');
  if (found === undefined) throw missing();
  return found;
};

const keep = (call: Call, kept: GroupEvent, status: number): Reply => {
  call.store.events.put(kept);
  return { status, body: show(kept) };
};

function list(call: Call): Reply {
  const { select, top } = readQueryOptions(call.query);
  const all = call.store.events.of(call.params.group ?? '');
  return { status: 200, body: { value: all.slice(0, top ?? 1000).map((one) => applySelect(show(one), select)) } };
}

/** Meetings in a group's calendar. A repeated `transactionId` gives the meeting that is there, as the real service does. */
function create(call: Call): Reply {
  const groupId = call.params.group ?? '';
  const body = jsonBody(call.request);
  const { transactionId } = body;
  const known = call.store.events
    .of(groupId)
    .find(({ payload }) => transactionId !== undefined && payload.transactionId === transactionId);
  if (known !== undefined) return { status: 201, body: show(known) };
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

export const eventRoutes: readonly Route[] = [
  { method: 'GET', pattern: events, permissions, handle: list },
  { method: 'POST', pattern: events, permissions, handle: create },
  { method: 'GET', pattern: event, permissions, handle: (call) => ({ status: 200, body: show(find(call)) }) },
  { method: 'PATCH', pattern: event, permissions, handle: change },
  {
    method: 'DELETE',
    pattern: event,
    permissions,
    handle: (call) => {
      call.store.events.remove(call.params.group ?? '', find(call).id);
      return { status: 204 };
    },
  },
];
