import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connect, type ConnectionPorts } from '../../infra/cli';
import { createTenant } from '../../infra/local/src/tenant';
import { planProvisioning } from '../../infra/provision';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ipmo-connect-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const nobodyAnswers: typeof fetch = () => Promise.reject(new TypeError('fetch failed'));

const ports = (more: Partial<ConnectionPorts>): ConnectionPorts => ({
  env: {},
  fetch: nobodyAnswers,
  now: () => new Date(),
  random: () => 0.5,
  sleep: () => Promise.resolve(),
  database: path.join(folder, 'none.sqlite'),
  ...more,
});

test('the data of a suite that is not running is opened in place', async () => {
  const database = path.join(folder, 'tenant.sqlite');
  createTenant({ database }).close();
  const connection = await connect(ports({ database }));
  expect(connection).toMatchObject({ local: true, where: expect.stringContaining('not running') });
  const { steps } = await planProvisioning(connection.programme.graph, connection.site);
  expect(steps.length).toBeGreaterThan(50);
  connection.close();
});

test('without any programme the next step is named', async () => {
  await expect(connect(ports({}))).rejects.toThrow('npm start');
});

describe('a tenant that the environment names', () => {
  const reach = () => {
    const tenant = createTenant({ database: ':memory:', throttle: false });
    tenant.directory.addApp({ clientId: 'admin', secret: 'right', siteRole: 'owner' });
    const env = {
      IPMO_GRAPH: 'https://graph.example/v1.0',
      IPMO_SITE: tenant.siteId,
      IPMO_APP_ID: 'admin',
      IPMO_APP_SECRET: 'right',
      IPMO_TOKEN_URL: `https://login.example/${tenant.tenantId}/oauth2/v2.0/token`,
    };
    const asked: string[] = [];
    const fetchOf: typeof fetch = (input, init) => {
      const request = new Request(input, init);
      asked.push(new URL(request.url).hostname);
      return tenant.fetch(request);
    };
    return { tenant, env, fetch: fetchOf, asked };
  };

  test('is reached with the application’s secret, one token for many requests', async () => {
    const { tenant, env, fetch, asked } = reach();
    const { programme, site, local } = await connect(ports({ env, fetch }));
    expect(local).toBe(false);
    await planProvisioning(programme.graph, site);
    await planProvisioning(programme.graph, site);
    expect(asked.filter((host) => host === 'login.example')).toHaveLength(1);
    tenant.close();
  });

  test('with a wrong secret says so, and does not repeat it', async () => {
    const { tenant, env, fetch } = reach();
    const { programme, site } = await connect(ports({ env: { ...env, IPMO_APP_SECRET: 'wr0ng' }, fetch }));
    const failure: unknown = await planProvisioning(programme.graph, site).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Error);
    expect(String(failure)).not.toContain('wr0ng');
    tenant.close();
  });

  test('with half of what is needed names the other half', async () => {
    const { tenant, env, fetch } = reach();
    const half = { IPMO_GRAPH: env.IPMO_GRAPH, IPMO_APP_ID: 'admin' };
    await expect(connect(ports({ env: half, fetch }))).rejects.toThrow(/IPMO_SITE, IPMO_APP_SECRET, IPMO_TENANT_ID/);
    tenant.close();
  });
});

test('an address that is not of this machine is refused', async () => {
  await expect(connect(ports({ env: { IPMO_LOCAL_ORIGIN: 'http://evil.example' } }))).rejects.toThrow('this machine');
});
