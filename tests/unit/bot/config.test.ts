import { readConfig } from '../../../bot/src/config';

const azure = {
  IPMO_SITE: 'site',
  IPMO_TENANT_ID: 'tenant',
  IPMO_APP_ID: 'app',
  IPMO_APP_SECRET: 'secret',
  IPMO_TOKEN_URL: 'https://login.microsoftonline.com/tenant/oauth2/v2.0/token',
  IPMO_TABS: 'https://tabs.example/',
};
const faults = (env: Record<string, string | undefined>): readonly string[] => {
  const read = readConfig(env);
  return read.kind === 'faults' ? read.faults : [];
};

it('reads a deployment, with defaults for the rest', () => {
  expect(readConfig(azure)).toMatchObject({
    kind: 'config',
    config: {
      port: 3978,
      graph: 'https://graph.microsoft.com/v1.0',
      tabs: 'https://tabs.example',
      local: false,
      sweepMinutes: 5,
    },
  });
});

it('names every variable that is missing or wrong, with what it should be', () => {
  expect(faults({ PORT: 'x', IPMO_TABS: 'tabs' })).toEqual([
    expect.stringMatching(/^PORT must be a whole number/),
    expect.stringMatching(/^IPMO_SITE must be set/),
    expect.stringMatching(/^IPMO_TENANT_ID must be set/),
    expect.stringMatching(/^IPMO_TABS must be an address/),
  ]);
});

it('takes http only on this machine, and only in the local suite', () => {
  expect(faults({ ...azure, IPMO_GRAPH: 'http://127.0.0.1:4301/v1.0' })).toHaveLength(1);
  expect(faults({ ...azure, IPMO_GRAPH: 'http://127.0.0.1:4301/v1.0', IPMO_LOCAL: '1' })).toEqual([]);
  expect(faults({ ...azure, IPMO_GRAPH: 'http://graph.example/v1.0', IPMO_LOCAL: '1' })).toHaveLength(1);
});

it('runs without an app id on this machine alone', () => {
  expect(faults({ ...azure, IPMO_APP_ID: '' })).toEqual([expect.stringMatching(/^IPMO_APP_ID must be set/)]);
  expect(faults({ ...azure, IPMO_APP_ID: '', IPMO_LOCAL: '1' })).toHaveLength(1);
  expect(faults({ ...azure, IPMO_APP_ID: '', IPMO_LOCAL: '1', IPMO_GRAPH: 'http://127.0.0.1:1/v1.0' })).toEqual([]);
});

it('needs a way to a token: a secret, or a managed identity', () => {
  const { IPMO_TOKEN_URL: _url, IPMO_APP_SECRET: _secret, ...none } = azure;
  expect(faults(none)).toHaveLength(1);
  expect(faults({ ...none, IPMO_TOKEN_URL: azure.IPMO_TOKEN_URL })).toHaveLength(1);
  expect(faults({ ...none, IDENTITY_ENDPOINT: 'http://127.0.0.1:41/msi', IDENTITY_HEADER: 'x' })).toEqual([]);
});

it('leaves the clock alone outside the local suite', () => {
  expect(readConfig({ ...azure, IPMO_CLOCK_OFFSET_MS: '5000' })).toMatchObject({ config: { clockOffsetMs: 0 } });
  expect(readConfig({ ...azure, IPMO_CLOCK_OFFSET_MS: '5000', IPMO_LOCAL: '1' })).toMatchObject({
    config: { clockOffsetMs: 5000 },
  });
});

it('relays what changed to the tabs unless that is switched off', () => {
  const relay = (value?: string): unknown => {
    const read = readConfig({ ...azure, IPMO_RELAY: value });
    return read.kind === 'config' ? read.config.relay : read.faults;
  };
  expect([relay(), relay(''), relay('on'), relay('off')]).toEqual([true, true, true, false]);
  expect(relay('no')).toEqual(['IPMO_RELAY must be off or left out.']);
});
