import fc from '../../../properties';
import { readConfig } from '../../../../tabs/src/app/readConfig';

const good = {
  graph: 'http://127.0.0.1:4301/v1.0/',
  site: 'site',
  tenantId: 'tenant',
  clientId: 'client',
  authority: 'http://127.0.0.1:4301/tenant',
  scopes: ['Sites.ReadWrite.All'],
  hostOrigins: ['http://127.0.0.1:4300'],
  clockOffsetMs: 60_000,
};

test('takes a whole configuration, Graph’s address without its last slash', () => {
  expect(readConfig({ ...good, bot: 'http://127.0.0.1:3978' })).toEqual({
    ...good,
    graph: 'http://127.0.0.1:4301/v1.0',
    bot: 'http://127.0.0.1:3978',
  });
});

test('in a deployment there are no further hosts and the clock is true', () => {
  const least = { ...good, hostOrigins: undefined, clockOffsetMs: undefined };
  expect(readConfig(least)).toMatchObject({ hostOrigins: [], clockOffsetMs: 0 });
});

test('names every setting that is missing or wrong', () => {
  expect(readConfig(undefined)).toEqual({ wrong: ['graph', 'site', 'tenantId', 'clientId', 'authority', 'scopes'] });
  expect(readConfig({ ...good, site: '', scopes: 'Sites.Read', hostOrigins: [1] })).toEqual({
    wrong: ['site', 'scopes', 'hostOrigins'],
  });
});

test('never throws', () => {
  fc.assert(fc.property(fc.anything(), (value) => void readConfig(value)));
});
