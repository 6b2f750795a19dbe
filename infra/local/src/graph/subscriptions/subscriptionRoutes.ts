import type { Call, Reply } from '../call';
import { roleOf } from '../authorise';
import { accessDenied, badRequest, invalidRequest, notFound } from '../graphError';
import { compact, type JsonObject } from '../json';
import { jsonBody } from '../jsonBody';
import type { ListRow } from '../lists/listTable';
import type { Route } from '../route';
import { isSite, resolveSitePath } from '../sites/site';
import { validateEndpoint } from './validateEndpoint';
import type { Subscription } from './subscriptionTable';

const maxMinutes = 42_300;

const show = (subscription: Subscription): JsonObject =>
  compact({
    id: subscription.id,
    resource: subscription.resource,
    applicationId: subscription.clientId,
    changeType: 'updated',
    clientState: subscription.clientState,
    notificationUrl: subscription.url,
    lifecycleNotificationUrl: subscription.lifecycleUrl,
    expirationDateTime: new Date(subscription.expires).toISOString(),
  });

const readExpiry = (call: Call, body: JsonObject): number => {
  const { expirationDateTime } = body;
  const expires = typeof expirationDateTime === 'string' ? Date.parse(expirationDateTime) : NaN;
  if (Number.isNaN(expires)) throw invalidRequest("'expirationDateTime' is missing or not a date.");
  const minutes = (expires - call.now().getTime()) / 60_000;
  if (minutes <= 0) throw invalidRequest('Subscription expiration must be in the future.');
  if (minutes > maxMinutes)
    throw invalidRequest(`Subscription expiration can only be ${maxMinutes} minutes in the future.`);
  return expires;
};

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw badRequest('The address of the resource is not correctly percent-encoded.');
  }
};

const readList = (call: Call, resource: unknown): ListRow => {
  const path =
    typeof resource === 'string' ? resolveSitePath(`/${resource.replace(/^\/+/, '')}`, call.store.siteId) : '';
  const match = /^\/sites\/([^/]+)\/lists\/([^/]+)$/i.exec(path);
  const list =
    match?.[1] !== undefined && isSite(call.store, match[1])
      ? call.store.lists.find(decoded(match[2] ?? ''))
      : undefined;
  if (list === undefined) throw invalidRequest("'resource' must name a list: sites/{site}/lists/{list}.");
  return list;
};

const readAddress = (body: JsonObject, name: string): string => {
  const address = body[name];
  if (typeof address !== 'string' || !URL.canParse(address)) throw invalidRequest(`'${name}' must be an address.`);
  return address;
};

async function postSubscription(call: Call): Promise<Reply> {
  const body = jsonBody(call.request);
  const { clientState = null, changeType } = body;
  if (changeType !== 'updated') throw invalidRequest("Lists support the changeType 'updated' alone.");
  const url = readAddress(body, 'notificationUrl');
  const lifecycleUrl =
    (body.lifecycleNotificationUrl ?? null) === null ? null : readAddress(body, 'lifecycleNotificationUrl');
  if (clientState !== null && (typeof clientState !== 'string' || clientState.length > 128)) {
    throw invalidRequest("'clientState' must be text of at most 128 characters.");
  }
  if (call.siteRole === undefined) throw accessDenied();
  const list = readList(call, body.resource);
  if (roleOf(call.caller, call.store, list.id) === undefined) throw accessDenied();
  const expires = readExpiry(call, body);
  await validateEndpoint(call, url);
  if (lifecycleUrl !== null && lifecycleUrl !== url) await validateEndpoint(call, lifecycleUrl);
  const subscription: Subscription = {
    id: call.newId(),
    listId: list.id,
    clientId: call.caller.clientId,
    resource: String(body.resource),
    url,
    clientState,
    expires,
    lifecycleUrl,
    paused: 0,
  };
  call.store.subscriptions.put(subscription);
  return { status: 201, body: show(subscription) };
}

/** Apps see and change only their own; an expired one is gone. */
const find = (call: Call): Subscription => {
  const found = call.store.subscriptions.find(call.params.id ?? '');
  if (found === undefined || found.clientId !== call.caller.clientId || found.expires <= call.now().getTime()) {
    throw notFound('The object was not found.');
  }
  return found;
};

export const subscriptionRoutes: readonly Route[] = [
  { method: 'POST', pattern: '/subscriptions', handle: postSubscription },
  {
    method: 'GET',
    pattern: '/subscriptions',
    handle: (call) => {
      const now = call.now().getTime();
      const own = call.store.subscriptions
        .all()
        .filter((one) => one.clientId === call.caller.clientId && one.expires > now);
      return { status: 200, body: { value: own.map(show) } };
    },
  },
  { method: 'GET', pattern: '/subscriptions/{id}', handle: (call) => ({ status: 200, body: show(find(call)) }) },
  {
    method: 'PATCH',
    pattern: '/subscriptions/{id}',
    handle: (call) => {
      // Renewing authorises again as well.
      const renewed = { ...find(call), expires: readExpiry(call, jsonBody(call.request)), paused: 0 };
      call.store.subscriptions.put(renewed);
      return { status: 200, body: show(renewed) };
    },
  },
  {
    method: 'POST',
    pattern: '/subscriptions/{id}/reauthorize',
    handle: (call) => {
      call.store.subscriptions.put({ ...find(call), paused: 0 });
      return { status: 204 };
    },
  },
  {
    method: 'DELETE',
    pattern: '/subscriptions/{id}',
    handle: (call) => {
      call.store.subscriptions.remove(find(call).id);
      return { status: 204 };
    },
  },
];
