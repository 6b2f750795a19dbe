import type { Call, Reply } from '../call';
import { GraphError, invalidRequest, notFound } from '../graphError';
import { isObject, type JsonObject } from '../json';
import { jsonBody } from '../jsonBody';
import { findPerson } from '../people/peopleRoutes';
import type { Route } from '../route';
import type { InstalledApp } from './installedAppTable';

const installPermissions = [
  'TeamsAppInstallation.ReadWriteSelfForUser.All',
  'TeamsAppInstallation.ReadWriteForUser.All',
];
const apps = '/users/{person}/teamwork/installedApps';

const show = (installed: InstalledApp): JsonObject => ({
  id: installed.id,
  teamsApp: { id: installed.appId, externalId: installed.appId, distributionMethod: 'organization' },
});

function install(call: Call): Reply {
  const { id: personId } = findPerson(call);
  const bound = jsonBody(call.request)['teamsApp@odata.bind'];
  const appId = typeof bound === 'string' ? /\/appCatalogs\/teamsApps\/([\w-]+)$/.exec(bound)?.[1] : undefined;
  if (appId === undefined) throw invalidRequest("'teamsApp@odata.bind' must name an app of the catalogue.");
  const id = Buffer.from(`${personId}##${appId}`).toString('base64');
  if (!call.store.installedApps.add({ id, personId, appId })) {
    throw new GraphError(409, 'Conflict', 'The app is already installed for this user.');
  }
  call.onAppChange?.(personId, 'add');
  return {
    status: 201,
    headers: { Location: `${call.root}/users/${personId}/teamwork/installedApps/${encodeURIComponent(id)}` },
  };
}

function listInstalled(call: Call): Reply {
  const wanted = /^teamsApp\/(?:id|externalId) eq '([\w-]+)'$/.exec(call.query.get('$filter') ?? '')?.[1];
  const all = call.store.installedApps.of(findPerson(call).id);
  return {
    status: 200,
    body: { value: all.filter(({ appId }) => wanted === undefined || appId === wanted).map(show) },
  };
}

function uninstall(call: Call): Reply {
  const { id } = findPerson(call);
  if (!call.store.installedApps.remove(id, call.params.installed ?? '')) throw notFound();
  call.onAppChange?.(id, 'remove');
  return { status: 204 };
}

const recipients = (message: JsonObject) => {
  const { toRecipients } = message;
  const has = (entry: unknown) =>
    isObject(entry) && isObject(entry.emailAddress) && typeof entry.emailAddress.address === 'string';
  return Array.isArray(toRecipients) && toRecipients.length > 0 && toRecipients.every(has);
};

function sendMail(call: Call): Reply {
  const { id } = findPerson(call);
  const { message } = jsonBody(call.request);
  if (!isObject(message) || !recipients(message))
    throw new GraphError(400, 'ErrorInvalidRecipients', 'At least one recipient is not valid.');
  call.store.outbox.add({ kind: 'mail', sender: id, sent: call.now().toISOString(), payload: message });
  return { status: 202 };
}

function notifyActivity(call: Call): Reply {
  const person = findPerson(call);
  const body = jsonBody(call.request);
  const { activityType, topic } = body;
  if (typeof activityType !== 'string' || !isObject(topic))
    throw new GraphError(400, 'BadRequest', "'activityType' and 'topic' are needed.");
  call.store.outbox.add({
    kind: 'activityNotification',
    sender: call.caller.clientId,
    sent: call.now().toISOString(),
    payload: { ...body, recipient: person.id },
  });
  return { status: 204 };
}

/** What the suite asks of Teams and Exchange. Mail and activity notifications end in the outbox, shown at `/_local/outbox`. */
export const teamworkRoutes: readonly Route[] = [
  { method: 'GET', pattern: apps, permissions: installPermissions, handle: listInstalled },
  { method: 'POST', pattern: apps, permissions: installPermissions, handle: install },
  { method: 'DELETE', pattern: `${apps}/{installed}`, permissions: installPermissions, handle: uninstall },
  { method: 'POST', pattern: '/users/{person}/sendMail', permissions: ['Mail.Send'], handle: sendMail },
  { method: 'POST', pattern: '/me/sendMail', permissions: ['Mail.Send'], handle: sendMail },
  {
    method: 'POST',
    pattern: '/users/{person}/teamwork/sendActivityNotification',
    permissions: ['TeamsActivity.Send', 'TeamsActivity.Send.User'],
    handle: notifyActivity,
  },
];
