import { createMessenger, mayReach } from '../../../../bot/src/channel';

const rig = (answer: () => Response | Promise<Response>, token = () => Promise.resolve('token')) => {
  const requests: Request[] = [];
  const messenger = createMessenger({
    fetch: async (input, init) => {
      requests.push(new Request(input, init));
      return answer();
    },
    appId: 'app',
    tenantId: 'tenant',
    token,
    botService: 'https://smba.trafficmanager.net/teams',
    mayReach: (address) => mayReach({ local: false, botService: 'https://smba.trafficmanager.net/teams' }, address),
  });
  const place = { conversation: 'a:1;messageid=2', serviceUrl: 'https://smba.trafficmanager.net/uk/' };
  return { messenger, requests, place };
};
const refusal =
  (status: number, code: string, headers: Record<string, string> = {}) =>
  () =>
    Response.json({ error: { code, message: 'Somebody by name' } }, { status, headers });

it('sends, updates and opens as the connector asks for', async () => {
  const { messenger, requests, place } = rig(() => Response.json({ id: '1:x' }, { status: 201 }));
  expect(await messenger.send(place, { text: 'Hello' })).toEqual({ kind: 'sent', activity: '1:x' });
  await messenger.update(place, '1/2', { text: 'Hello' });
  expect(await messenger.openPersonal('object')).toEqual({
    kind: 'opened',
    place: { conversation: '1:x', serviceUrl: 'https://smba.trafficmanager.net/teams' },
  });
  expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
    'POST https://smba.trafficmanager.net/uk/v3/conversations/a%3A1%3Bmessageid%3D2/activities',
    'PUT https://smba.trafficmanager.net/uk/v3/conversations/a%3A1%3Bmessageid%3D2/activities/1%2F2',
    'POST https://smba.trafficmanager.net/teams/v3/conversations',
  ]);
  expect(requests[0]?.headers.get('authorization')).toBe('Bearer token');
});

it.each([
  [403, 'ConversationBlockedByUser', 'blocked'],
  [403, 'BotNotInConversationRoster', 'blocked'],
  [404, 'ConversationNotFound', 'conversation-gone'],
  [412, 'PreconditionFailed', 'throttled'],
  [413, 'MessageSizeTooBig', 'too-large'],
  [429, 'Throttled', 'throttled'],
  [502, 'BadGateway', 'unknown'],
  [500, 'InternalServerError', 'unknown'],
  [503, 'ServiceUnavailable', 'throttled'],
  [504, 'GatewayTimeout', 'unknown'],
  [400, 'BadSyntax', 'failed'],
  [401, 'BotNotRegistered', 'throttled'],
  [408, 'RequestTimeout', 'throttled'],
  [409, 'Conflict', 'throttled'],
])('%d %s is %s', async (status, code, kind) => {
  const { messenger, place } = rig(refusal(status, code));
  expect(await messenger.send(place, { text: '' })).toMatchObject({ kind, reason: `${String(status)} ${code}` });
});

it.each([401, 408, 409])('has operators told of %d, which is about the bot and not the message', async (status) => {
  const { messenger, place } = rig(refusal(status, 'Code'));
  expect(await messenger.send(place, { text: '' })).toMatchObject({ fault: expect.any(Error) as unknown });
});

it('keeps what it has no token for, and has operators told why', async () => {
  const fault = new Error('No token: the identity service answered 401 invalid_client');
  const { messenger, requests, place } = rig(
    () => Response.json({ id: '1' }),
    () => Promise.reject(fault),
  );
  expect(await messenger.send(place, { text: '' })).toEqual({
    kind: 'throttled',
    reason: 'no token',
    later: true,
    fault,
  });
  expect(requests).toEqual([]);
});

it('tries again where a chat was opened and not named', async () => {
  const { messenger } = rig(() => Response.json({}));
  expect(await messenger.openPersonal('object')).toMatchObject({ kind: 'throttled' });
});

it('hears how long to wait', async () => {
  const { messenger, place } = rig(refusal(429, 'Throttled', { 'retry-after': '1.5' }));
  expect(await messenger.send(place, { text: '' })).toMatchObject({ retryAfterMs: 1500, tooMany: true });
});

describe('a request without an answer', () => {
  const broken = (code: string) => () =>
    Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error('socket'), { code }) }));
  const kindsOf = async (answer: () => Promise<Response> | Response) => {
    const { messenger, place } = rig(answer);
    const { kind: sent } = await messenger.send(place, { text: '' });
    const { kind: updated } = await messenger.update(place, '1', { text: '' });
    const { kind: opened } = await messenger.openPersonal('object');
    return { sent, updated, opened };
  };

  it.each([
    ['breaks off', broken('ECONNRESET')],
    ['takes too long', () => Promise.reject(new DOMException('Too long.', 'TimeoutError'))],
    ['is refused by something in between', refusal(504, 'GatewayTimeout')],
  ])('that %s may have arrived: only what does no harm twice is asked for again', async (_what, answer) => {
    expect(await kindsOf(answer)).toEqual({ sent: 'unknown', updated: 'throttled', opened: 'throttled' });
  });

  it.each(['ECONNREFUSED', 'ENOTFOUND', 'UND_ERR_CONNECT_TIMEOUT'])(
    'that found no way there (%s) did not arrive',
    async (code) => {
      expect((await kindsOf(broken(code))).sent).toBe('throttled');
    },
  );
});

it.each([
  'https://evil.example/',
  'https://evil.trafficmanager.net/',
  'http://smba.trafficmanager.net/',
  'http://127.0.0.1:1/',
  'nonsense',
  'https://smba.trafficmanager.net.evil.example/',
])('never takes its token to %s', async (serviceUrl) => {
  const { messenger, requests } = rig(() => Response.json({ id: '1' }));
  expect(await messenger.send({ conversation: 'a', serviceUrl }, { text: '' })).toMatchObject({ kind: 'failed' });
  expect(requests).toEqual([]);
});
