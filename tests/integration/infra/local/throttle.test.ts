import { createQuota } from '../../../../infra/local/src/graph/metering/quota';
import { allowanceFor } from '../../../../infra/local/src/graph/metering/licences';
import { GraphError } from '../../../../infra/local/src/graph/graphError';
import { startTenant } from './startTenant';

test.each([
  [1, 1250],
  [1000, 1250],
  [1001, 2500],
  [15_000, 3750],
  [50_000, 5000],
  [60_000, 6250],
])('%i licences allow %i units a minute', (licences, minute) => {
  expect(allowanceFor(licences).minute).toBe(minute);
});

const charge = { clientId: 'a', personId: undefined, units: 1 };

test('the head room shows from 80 % and the limit refuses until the minute is over; refused calls count', () => {
  let at = 0;
  const quota = createQuota({ licences: 1000, throttle: true, now: () => new Date(at) });
  for (let used = 1; used < 1000; used += 1) expect(quota.charge(charge)).toEqual({});
  expect(quota.charge(charge)).toEqual({
    'RateLimit-Limit': '1250',
    'RateLimit-Remaining': '250',
    'RateLimit-Reset': '60',
  });
  at = 30_000;
  for (let used = 1001; used <= 1250; used += 1) quota.charge(charge);
  expect(() => quota.charge(charge)).toThrow(GraphError);
  expect(() => quota.charge({ ...charge, clientId: 'b' })).not.toThrow();
  at = 60_000;
  expect(quota.charge(charge)).toEqual({});
});

test('a person has 3,000 requests in five minutes, whatever they cost', () => {
  let at = 0;
  const quota = createQuota({ licences: 60_000, throttle: true, now: () => new Date(at) });
  const person = { ...charge, personId: 'p', units: 1 };
  for (let count = 0; count < 3000; count += 1) quota.charge(person);
  expect(() => quota.charge(person)).toThrow('Please retry again later.');
  expect(() => quota.charge({ ...person, personId: 'q' })).not.toThrow();
  at = 300_000;
  expect(() => quota.charge(person)).not.toThrow();
});

test('over HTTP: 429 with whole seconds, headers a browser may read and others it may not', async () => {
  const { tenant, call } = await startTenant({ throttle: true, now: () => new Date('2026-01-01T00:00:00Z') });
  let answer = await call('GET', '/sites/root/lists');
  for (let used = 4; used <= 1252; used += 2) answer = await call('GET', '/sites/root/lists');
  expect([answer.status, answer.body.error?.code]).toEqual([429, 'TooManyRequests']);
  expect(answer.headers.get('retry-after')).toBe('60');
  expect(answer.headers.get('ratelimit-remaining')).toBe('0');
  const readable = answer.headers.get('access-control-expose-headers') ?? '';
  expect(readable).toContain('Retry-After');
  expect(readable).toContain('ETag');
  expect(readable).not.toContain('RateLimit');
  expect(tenant.meter.snapshot().throttled).toBe(1);
});

test('units are counted as Microsoft charges them', async () => {
  const { tenant, call, makeList, issue } = await startTenant();
  const items = await makeList('Things', []);
  const full = await issue('owner', ['Sites.FullControl.All']);
  const cost = async (method: string, path: string, body?: unknown, as?: string) => {
    tenant.meter.reset();
    const { status } = await call(method, path, body, as === undefined ? {} : { as });
    return [status, tenant.meter.snapshot().resourceUnits];
  };
  expect(await cost('POST', items, { fields: { Title: 'a' } })).toEqual([201, 2]);
  expect(await cost('GET', `${items}/1`)).toEqual([200, 1]);
  expect(await cost('GET', items)).toEqual([200, 2]);
  expect(await cost('GET', `${items}/delta`)).toEqual([200, 2]);
  expect(await cost('GET', `${items}/delta?token=latest`)).toEqual([200, 1]);
  expect(await cost('PATCH', `${items}/1/fields`, { Title: 'b' })).toEqual([200, 2]);
  expect(await cost('DELETE', `${items}/1`)).toEqual([204, 2]);
  expect(await cost('GET', '/sites/root/permissions', undefined, full)).toEqual([200, 5]);
  expect(await cost('GET', '/me')).toEqual([200, 0]);
});
