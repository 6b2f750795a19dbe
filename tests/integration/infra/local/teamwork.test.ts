import { graphAudience } from '../../../../infra/local/src/signIn/signIn';
import { startTenant } from './startTenant';

const setUp = async () => {
  const kit = await startTenant();
  const roles = [
    'TeamsAppInstallation.ReadWriteSelfForUser.All',
    'TeamsActivity.Send',
    'Mail.Send',
    'Group.ReadWrite.All',
  ];
  const as = await kit.tenant.signIn.issueAppToken({ clientId: 'bot', audience: graphAudience, roles });
  const ask = (method: string, path: string, body?: unknown) => kit.call(method, path, body, { as });
  return { ...kit, ask };
};

test('the app is installed for a person once', async () => {
  const { ask, ids } = await setUp();
  const path = `/users/${ids.read}/teamwork/installedApps`;
  const body = { 'teamsApp@odata.bind': 'https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/1234-abcd' };
  expect((await ask('POST', path, body)).status).toBe(201);
  expect((await ask('POST', path, body)).status).toBe(409);
  expect((await ask('POST', path, {})).status).toBe(400);
  const listed = await ask('GET', `${path}?$expand=teamsApp&$filter=teamsApp/id eq '1234-abcd'`);
  expect(listed.body.value).toMatchObject([{ teamsApp: { id: '1234-abcd' } }]);
  expect((await ask('DELETE', `${path}/${encodeURIComponent(String(listed.body.value?.[0]?.id))}`)).status).toBe(204);
  expect((await ask('GET', path)).body.value).toEqual([]);
});

test('mail and activity notifications end in the outbox', async () => {
  const { ask, ids, admin } = await setUp();
  const message = { subject: 'Hello', toRecipients: [{ emailAddress: { address: 'a@tenant.example' } }] };
  expect((await ask('POST', `/users/${ids.owner}/sendMail`, { message })).status).toBe(202);
  expect((await ask('POST', `/users/${ids.owner}/sendMail`, { message: { subject: 'x' } })).status).toBe(400);
  const activity = {
    topic: { source: 'text', value: 'Plan' },
    activityType: 'milestoneDue',
    previewText: { content: 'Due' },
  };
  expect((await ask('POST', `/users/${ids.read}/teamwork/sendActivityNotification`, activity)).status).toBe(204);
  expect((await admin('GET', '/outbox')).body.value).toMatchObject([
    { kind: 'mail', sender: ids.owner, payload: { subject: 'Hello' } },
    { kind: 'activityNotification', sender: 'bot', payload: { activityType: 'milestoneDue', recipient: ids.read } },
  ]);
});

test("meetings live in the group's calendar, and a repeated create finds the first", async () => {
  const { ask: asApp, issue, call } = await setUp();
  const as = await issue('write', ['Group.ReadWrite.All']);
  const ask = (method: string, path: string, body?: unknown, headers = {}) => call(method, path, body, { as, headers });
  const body = {
    subject: 'Leadership group',
    start: { dateTime: '2026-12-01T10:00:00', timeZone: 'Europe/London' },
    end: { dateTime: '2026-12-01T11:00:00', timeZone: 'Europe/London' },
    transactionId: 't1',
  };
  const made = await ask('POST', '/groups/g1/events', body);
  expect(made.status).toBe(201);
  expect((await asApp('GET', '/groups/g1/events')).status).toBe(403);
  expect((await ask('POST', '/groups/g1/events', body)).body.id).toBe(made.body.id);
  expect((await ask('PATCH', `/groups/g1/events/${made.body.id}`, { subject: 'LG' })).body).toMatchObject({
    subject: 'LG',
  });
  expect(
    (await ask('PATCH', `/groups/g1/events/${made.body.id}`, { end: { dateTime: '2026-11-01T11:00:00' } })).status,
  ).toBe(400);
  expect((await ask('GET', '/groups/g2/events')).body.value).toEqual([]);
  expect((await ask('DELETE', `/groups/g1/events/${made.body.id}`)).status).toBe(204);
  expect((await ask('GET', `/groups/g1/events/${made.body.id}`)).status).toBe(404);
});

test('times of a meeting are told in UTC, or in the zone the caller prefers', async () => {
  const { issue, call } = await setUp();
  const as = await issue('write', ['Group.ReadWrite.All']);
  const at = (dateTime: string) => ({ dateTime, timeZone: 'Europe/London' });
  const made = await call(
    'POST',
    '/groups/g1/events',
    { subject: 'Summer', start: at('2026-07-01T10:00:00'), end: at('2026-07-01T11:30:00') },
    { as },
  );
  expect(made.body).toMatchObject({
    start: { dateTime: '2026-07-01T09:00:00.0000000', timeZone: 'UTC' },
    end: { dateTime: '2026-07-01T10:30:00.0000000', timeZone: 'UTC' },
    originalStartTimeZone: 'Europe/London',
  });
  const read = (zone: string) =>
    call('GET', `/groups/g1/events/${made.body.id}`, undefined, {
      as,
      headers: { prefer: `outlook.timezone="${zone}"` },
    });
  const local = await read('GMT Standard Time');
  expect(local.headers.get('preference-applied')).toBe('outlook.timezone="GMT Standard Time"');
  expect(local.body.start).toEqual({ dateTime: '2026-07-01T10:00:00.0000000', timeZone: 'GMT Standard Time' });
  expect((await read('America/New_York')).body.start).toMatchObject({ dateTime: '2026-07-01T05:00:00.0000000' });
  expect((await read('Nowhere')).body.error?.code).toBe('ErrorInvalidTimeZone');
});
