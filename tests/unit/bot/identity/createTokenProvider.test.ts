import { createTokenProvider } from '../../../../bot/src/identity';

const rig = (answers: readonly Response[]) => {
  const left = [...answers];
  const time = { now: new Date('2026-11-23T09:00:00Z') };
  let asked = 0;
  const token = createTokenProvider({
    now: () => time.now,
    ask: () => {
      asked += 1;
      return Promise.resolve(left.shift() ?? Response.json({ error: 'asked too often' }, { status: 500 }));
    },
  });
  return { token, time, asked: () => asked };
};
const granted = (name: string, seconds: unknown = 3600) => Response.json({ access_token: name, expires_in: seconds });

it('asks once for all who ask together, and again shortly before it expires', async () => {
  const { token, time, asked } = rig([granted('one'), granted('two', '3600')]);
  expect(await Promise.all([token(), token()])).toEqual(['one', 'one']);
  time.now = new Date('2026-11-23T09:54:59Z');
  expect(await token()).toBe('one');
  time.now = new Date('2026-11-23T09:55:00Z');
  expect(await token()).toBe('two');
  expect(asked()).toBe(2);
});

it('says why there is no token without giving anything away, and tries again', async () => {
  const { token } = rig([
    Response.json({ error: 'invalid_client', error_description: 'secret …' }, { status: 401 }),
    new Response('<html>'),
    granted('three'),
  ]);
  await expect(token()).rejects.toThrow('No token: the identity service answered 401 invalid_client');
  await expect(token()).rejects.toThrow('answered 200');
  expect(await token()).toBe('three');
});

it('asks anew for a token that was refused, once, however many were refused it', async () => {
  const { token, asked } = rig([granted('one'), granted('two')]);
  const refused = await token();
  expect(await Promise.all([token(refused), token(refused)])).toEqual(['two', 'two']);
  // Somebody who comes late with the old one finds the new one.
  expect(await token(refused)).toBe('two');
  expect(asked()).toBe(2);
});
