import { createTeamChannels } from '../../../../bot/src/channel';

const ask = (answer: Response, seen: Request[] = []) =>
  createTeamChannels({
    fetch: (input, init) => {
      seen.push(new Request(input, init));
      return Promise.resolve(answer);
    },
    appId: 'app',
    token: () => Promise.resolve('token'),
    mayReach: (address) => address.startsWith('https://smba.'),
  });

const team = { id: '19:team@thread.tacv2', serviceUrl: 'https://smba.example/uk/' };

it('reads ids and names as Teams gives them: General has none', async () => {
  const seen: Request[] = [];
  const conversations = [{ id: team.id, name: null }, { id: '19:a', name: 'Value' }, { name: 'no id' }, 'nonsense'];
  expect(await ask(Response.json({ conversations }), seen)(team)).toEqual([
    { id: team.id, name: undefined },
    { id: '19:a', name: 'Value' },
  ]);
  expect(seen[0]?.url).toBe('https://smba.example/uk/v3/teams/19%3Ateam%40thread.tacv2/conversations');
  expect(seen[0]?.headers.get('authorization')).toBe('Bearer token');
});

it('rejects with what Teams said, and goes to no strange address with its token', async () => {
  await expect(ask(new Response(null, { status: 403 }))(team)).rejects.toThrow('403');
  const seen: Request[] = [];
  await expect(ask(Response.json({}), seen)({ ...team, serviceUrl: 'https://evil.example/' })).rejects.toThrow();
  expect(seen).toEqual([]);
  expect(await ask(Response.json({ conversations: 7 }))(team)).toEqual([]);
});
