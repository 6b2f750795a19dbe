import path from 'node:path';
import { portsAt } from '../../../../infra/cli/suiteAt';

const ports = {
  env: { IPMO_GRAPH: '', IPMO_LOCAL_ORIGIN: 'http://127.0.0.1:4301' },
  fetch,
  now: () => new Date(),
  random: () => 0.5,
  sleep: () => Promise.resolve(),
  database: 'usual.sqlite',
};

test('without an option everything stays as it is', () => {
  expect(portsAt({}, ports)).toEqual(ports);
});

test('the port of npm start leads to Graph beside it, and its folder to its data', () => {
  const { env, database } = portsAt({ port: '5300', data: 'elsewhere' }, ports);
  expect(env.IPMO_LOCAL_ORIGIN).toBe('http://127.0.0.1:5301');
  expect(database).toBe(path.resolve('elsewhere', 'tenant.sqlite'));
});

test.each(['80', '65533', 'x', '-1', '1e4', ''])('no port is %p', (port) => {
  expect(() => portsAt({ port }, ports)).toThrow('--port takes a number');
});
