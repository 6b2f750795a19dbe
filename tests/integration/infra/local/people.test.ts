import { graphAudience } from '../../../../infra/local/src/signIn/signIn';
import { startTenant } from './startTenant';

const setUp = async () => {
  const kit = await startTenant();
  for (const displayName of ['Ann Baker', 'Anna Clark', 'Bob Ann-Smith'])
    kit.tenant.directory.addPerson({ displayName, jobTitle: 'Pharmacist' });
  const names = async (path: string, headers: Record<string, string> = {}) => {
    const { status, body } = await kit.call('GET', path, undefined, { headers });
    return status === 200 ? body.value?.map(({ displayName }) => displayName) : [status, body.error?.code];
  };
  return { ...kit, names };
};
const eventual = { ConsistencyLevel: 'eventual' };

test('me and people by id or name', async () => {
  const { tenant, call, ids } = await setUp();
  const me = await call('GET', '/me?$select=id,displayName,mail');
  expect(me.body).toEqual({ id: ids.owner, displayName: 'Person owner', mail: 'person.owner@tenant.example' });
  expect((await call('GET', '/users/ann.baker@tenant.example')).body).toMatchObject({
    surname: 'Baker',
    jobTitle: 'Pharmacist',
  });
  expect((await call('GET', '/users/nobody')).body.error?.code).toBe('Request_ResourceNotFound');
  const app = await tenant.signIn.issueAppToken({
    clientId: 'client',
    audience: graphAudience,
    roles: ['User.Read.All'],
  });
  expect((await call('GET', '/me', undefined, { as: app })).status).toBe(400);
});

test('people are found by filter and, with the header, by search', async () => {
  const { names } = await setUp();
  expect(await names("/users?$filter=startswith(displayName,'ann')")).toEqual(['Ann Baker', 'Anna Clark']);
  expect(await names("/users?$filter=mail eq 'anna.clark@tenant.example' or surname eq 'Baker'")).toEqual([
    'Ann Baker',
    'Anna Clark',
  ]);
  expect(await names('/users?$search="displayName:ann"', eventual)).toEqual([
    'Ann Baker',
    'Anna Clark',
    'Bob Ann-Smith',
  ]);
  expect(await names('/users?$search="displayName:ann cl" OR "mail:bob"', eventual)).toEqual([
    'Anna Clark',
    'Bob Ann-Smith',
  ]);
  expect(await names('/users?$search="displayName:ann"')).toEqual([400, 'Request_UnsupportedQuery']);
  expect(await names("/users?$filter=secret eq 'x'")).toEqual([400, 'Request_UnsupportedQuery']);
  expect(await names('/me/people?$search=cla')).toEqual(['Anna Clark']);
});

test('people come in pages', async () => {
  const { call } = await setUp();
  const seen: unknown[] = [];
  let link: string | undefined = '/users?$top=3&$select=displayName';
  while (link !== undefined) {
    const { body } = await call('GET', link);
    seen.push(...(body.value ?? []));
    link = body['@odata.nextLink'];
  }
  expect(seen).toHaveLength(7);
});

test('the admin endpoint adds people and apps, and never tells a secret', async () => {
  const { admin } = await setUp();
  const made = await admin('POST', '/users', { displayName: 'Zoë Ångström', role: 'write' });
  expect(made.body).toMatchObject({ userPrincipalName: 'zoe.angstrom@tenant.example', role: 'write' });
  expect((await admin('POST', '/users', { displayName: '', role: 'write' })).status).toBe(400);
  expect((await admin('POST', '/users', { displayName: 'X', role: 'king' })).status).toBe(400);
  expect((await admin('POST', '/apps', { clientId: 'bot', secret: 'hush', siteRole: 'write' })).status).toBe(201);
  expect(JSON.stringify((await admin('GET', '/apps')).body)).not.toContain('hush');
  expect((await admin('GET', '/nothing')).status).toBe(404);
});

test('a reset empties the site and keeps people and keys', async () => {
  const { admin, call, makeList } = await setUp();
  await makeList('Things', []);
  expect((await admin('POST', '/reset')).status).toBe(204);
  expect((await call('GET', '/sites/root/lists')).body.value).toEqual([]);
  expect((await call('GET', '/me')).status).toBe(200);
});

test('people are counted for whoever accepts eventual consistency', async () => {
  const { call } = await setUp();
  const path = '/users?$count=true&$top=2&$search="displayName:ann"';
  const counted = await call('GET', path, undefined, { headers: eventual });
  expect([counted.body['@odata.count'], counted.body.value?.length]).toEqual([3, 2]);
  const next = await call('GET', String(counted.body['@odata.nextLink']), undefined, { headers: eventual });
  expect(next.body).not.toHaveProperty('@odata.count');
  expect((await call('GET', '/users?$count=true')).body).not.toHaveProperty('@odata.count');
});
