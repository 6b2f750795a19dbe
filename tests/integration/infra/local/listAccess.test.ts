import { graphAudience } from '../../../../infra/local/src/signIn/signIn';
import { startTenant } from './startTenant';

const setUp = async () => {
  const kit = await startTenant();
  const open = await kit.makeList('Open', []);
  const closed = await kit.makeList('Closed', []);
  const names = async (as: string) =>
    (await kit.call('GET', '/sites/root/lists', undefined, { as })).body.value?.map(({ displayName }) => displayName);
  return { ...kit, open, closed, names };
};

test('lists are trimmed to what the caller may read, and what is trimmed cannot be reached', async () => {
  const { admin, call, closed, open, names, tokens, ids } = await setUp();
  expect((await admin('POST', '/access', { list: 'Closed', person: ids.read, role: 'none' })).status).toBe(204);
  expect(await names(tokens.read)).toEqual(['Open']);
  expect(await names(tokens.write)).toEqual(['Closed', 'Open']);
  const as = tokens.read;
  for (const path of [closed, `${closed}/delta`, '/sites/root/lists/Closed', '/sites/root/lists/closed/columns']) {
    const refused = await call('GET', path, undefined, { as });
    expect([refused.status, refused.body.error?.code]).toEqual([403, 'accessDenied']);
  }
  const { body } = await call(
    'POST',
    '/$batch',
    {
      requests: [
        { id: 'closed', method: 'GET', url: closed },
        { id: 'open', method: 'GET', url: open },
      ],
    },
    { as },
  );
  expect(Object.fromEntries((body.responses ?? []).map(({ id, status }) => [id, status]))).toEqual({
    closed: 403,
    open: 200,
  });
  const hook = {
    ...{ changeType: 'updated', notificationUrl: 'https://bot.example/hooks', resource: 'sites/root/lists/Closed' },
    expirationDateTime: new Date(Date.now() + 3_600_000).toISOString(),
  };
  expect((await call('POST', '/subscriptions', hook, { as })).status).toBe(403);
  expect((await admin('POST', '/access', { list: 'Closed', person: ids.read, role: null })).status).toBe(204);
  expect(await names(tokens.read)).toEqual(['Closed', 'Open']);
});

test('a right in one list counts for more than the right in the site, either way', async () => {
  const { admin, call, closed, open, tokens, ids } = await setUp();
  await admin('POST', '/access', { list: 'Closed', person: ids.read, role: 'write' });
  await admin('POST', '/access', { list: 'Closed', person: ids.write, role: 'read' });
  const write = async (items: string, as: string) => (await call('POST', items, { fields: {} }, { as })).status;
  expect([await write(closed, tokens.read), await write(open, tokens.read)]).toEqual([201, 403]);
  expect([await write(closed, tokens.write), await write(open, tokens.write)]).toEqual([403, 201]);
});

test('a grant of one list lets an app into that list alone', async () => {
  const { tenant, call, closed, open } = await setUp();
  const app = (roles: string[], clientId = 'narrow') =>
    tenant.signIn.issueAppToken({ clientId, audience: graphAudience, roles });
  const as = await app(['Lists.SelectedOperations.Selected']);
  const read = async (items: string) => (await call('GET', items, undefined, { as })).status;
  expect(await read(closed)).toBe(403);
  const path = closed.replace(/items$/, 'permissions');
  const grant = { roles: ['write'], grantedTo: { application: { id: 'narrow', displayName: 'Narrow' } } };
  expect((await call('POST', path, grant, { as })).status).toBe(403);
  const administrator = { as: await app(['Sites.FullControl.All'], 'admin') };
  expect((await call('POST', path, grant, administrator)).body).toMatchObject({ roles: ['write'] });
  expect((await call('GET', path, undefined, administrator)).body.value).toMatchObject([
    { roles: ['write'], grantedToIdentitiesV2: [{ application: { id: 'narrow' } }] },
  ]);
  expect([await read(closed), await read(open)]).toEqual([200, 403]);
  expect((await call('DELETE', closed.replace(/\/items$/, ''))).status).toBe(204);
  expect(await read(closed)).toBe(403);
});

test.each([
  [{ list: 'None', person: 'x', role: 'read' }, 404],
  [{ list: 'Open', person: 'nobody', role: 'read' }, 404],
  [{ list: 'Open', clientId: 'client', role: 'king' }, 400],
  [{ list: 'Open', role: 'read' }, 404],
])('refuses the access %j', async (body, status) => {
  const { admin } = await setUp();
  expect((await admin('POST', '/access', body)).status).toBe(status);
});
