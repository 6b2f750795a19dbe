import { ConnectorClient, TeamsConnectorClient } from 'botframework-connector';
import type { ServiceClientCredentials } from 'botbuilder-stdlib/lib/azureCoreHttpCompat';
import { createSendLimits } from '../../../../infra/local/src/connector/sendLimits';
import { botFrameworkAudience, graphAudience } from '../../../../infra/local/src/signIn/signIn';
import { appId, cardMessage, codeIn, startTeams } from './startTeams';

let teams: Awaited<ReturnType<typeof startTeams>>;
beforeEach(async () => {
  teams = await startTeams();
});
afterEach(() => teams.close());

const inTeam = (channels: string[] = ['Value']) =>
  teams.asPerson(teams.ada, 'POST', 'install', { scope: 'team', channels });
const post = (conversation: string, body: object = { type: 'message', text: 'Hello' }) =>
  teams.asBot('POST', `conversations/${encodeURIComponent(conversation)}/activities`, body);

describe("the Bot Framework's own client", () => {
  const clientFor = () => {
    const { botToken, local } = teams;
    const credentials: ServiceClientCredentials = {
      signRequest: (resource) => {
        resource.headers.set('Authorization', `Bearer ${botToken}`);
        return Promise.resolve(resource);
      },
    };
    const options = { baseUri: `${local.graph}/connector/` };
    return { chat: new ConnectorClient(credentials, options), teams: new TeamsConnectorClient(credentials, options) };
  };

  test('opens a chat, sends, updates, deletes and looks up members', async () => {
    await teams.asPerson(teams.ada, 'POST', 'install', {});
    const { conversations } = clientFor().chat;
    const bot = { id: `28:${appId}`, name: 'IPMO Hub' };
    const opened = await conversations.createConversation({
      bot,
      isGroup: false,
      members: [{ id: `29:${teams.ada.id}`, name: '' }],
      tenantId: teams.tenantId,
      activity: { type: 'message', text: 'First' } as never,
      channelData: {},
    });
    const second = await conversations.sendToConversation(opened.id, { type: 'message', text: 'Second' });
    const third = await conversations.replyToActivity(opened.id, second.id, { type: 'message', text: 'Third' });
    await conversations.updateActivity(opened.id, second.id, { type: 'message', text: 'Second, put right' });
    await conversations.deleteActivity(opened.id, third.id);

    expect(opened.serviceUrl).toBe(`${teams.local.graph}/connector/`);
    const messages = await teams.messagesOf(teams.ada, opened.id);
    expect(messages.map(({ text, deleted }) => (deleted ? 'deleted' : text))).toEqual([
      'First',
      'Second, put right',
      'deleted',
    ]);
    const member = await conversations.getConversationMember(opened.id, teams.ada.id);
    expect(member).toMatchObject({ id: `29:${teams.ada.id}`, name: 'Ada Alder' });
    const { members } = await conversations.getConversationPagedMembers(opened.id, {
      pageSize: 50,
      continuationToken: '',
    });
    expect(members.map(({ id }) => id)).toEqual([`29:${teams.ada.id}`]);
  });

  test('finds the team, its channels and everybody in it', async () => {
    await inTeam(['Value', 'Safety']);
    const { teams: team, chat } = clientFor();
    const { conversations } = await team.teams.fetchChannelList('19:programme@thread.tacv2');
    expect(conversations?.map(({ name }) => name)).toEqual(expect.arrayContaining(['Value', 'Safety']));
    expect(conversations?.find(({ id }) => id === '19:programme@thread.tacv2')?.name ?? null).toBeNull();
    const details = await team.teams.fetchTeamDetails('19:programme@thread.tacv2');
    expect(details).toMatchObject({ name: 'IPMO Programme', channelCount: 3, memberCount: 2 });
    expect(await chat.conversations.getConversationMembers('19:value@thread.tacv2')).toHaveLength(2);
  });
});

test('posts in a channel are threads that answers join', async () => {
  await inTeam();
  const channelData = { channel: { id: '19:value@thread.tacv2' } };
  const created = await teams.asBot('POST', 'conversations', {
    isGroup: true,
    channelData,
    activity: cardMessage({ body: [] }),
  });
  const { id, activityId } = (await created.json()) as { id: string; activityId: string };
  expect(id).toBe(`19:value@thread.tacv2;messageid=${activityId}`);
  await post(id);
  const [root, answer] = await teams.messagesOf(teams.bo, '19:value@thread.tacv2');
  expect(root).toMatchObject({ id: activityId, card: { type: 'AdaptiveCard' } });
  expect(root?.thread).toBeUndefined();
  expect(answer).toMatchObject({ thread: activityId, text: 'Hello' });
});

describe('refusals', () => {
  test.each([
    ['none', () => Promise.resolve('')],
    ["a person's", () => teams.tokenOf(teams.ada)],
    [
      'one for another audience',
      () => teams.local.tenant.signIn.issueAppToken({ clientId: appId, audience: graphAudience, roles: [] }),
    ],
    [
      'one that ran out',
      () =>
        teams.local.tenant.signIn.issueAppToken({
          clientId: appId,
          audience: botFrameworkAudience,
          roles: [],
          lifetime: -60,
        }),
    ],
  ])('a bearer that does not hold: %s', async (_which, tokenFor) => {
    const answer = await teams.asBot('POST', 'conversations', {}, await tokenFor());
    expect(answer.status).toBe(401);
  });

  test('a person without the app, one who blocked it, one nobody knows', async () => {
    const open = (id: string) => teams.asBot('POST', 'conversations', { members: [{ id }] });
    const stranger = await open('29:44444444-0000-4000-8000-000000000004');
    expect([stranger.status, await codeIn(stranger)]).toEqual([400, 'BadArgument']);
    const without = await open(teams.bo.id);
    expect([without.status, await codeIn(without)]).toEqual([403, 'BotNotInConversationRoster']);
    await teams.asPerson(teams.bo, 'POST', 'install', {});
    const { id } = await teams.openChat(teams.bo);
    await teams.asPerson(teams.bo, 'POST', 'block', { blocked: true });
    const blocked = await post(id);
    expect([blocked.status, await codeIn(blocked)]).toEqual([403, 'ConversationBlockedByUser']);
    await teams.asPerson(teams.bo, 'POST', 'block', { blocked: false });
    expect((await post(id)).status).toBe(201);
    await teams.asPerson(teams.bo, 'POST', 'uninstall', {});
    expect(await codeIn(await post(id))).toBe('BotNotInConversationRoster');
  });

  test('another tenant, a conversation that is not there, a message that is too large, one of no kind', async () => {
    await inTeam();
    const other = await teams.asBot('POST', 'conversations', { tenantId: 'another', members: [{ id: teams.ada.id }] });
    expect([other.status, await codeIn(other)]).toEqual([400, 'BadArgument']);
    const gone = await post('19:nowhere@thread.tacv2');
    expect([gone.status, await codeIn(gone)]).toEqual([404, 'ConversationNotFound']);
    const large = await post('19:value@thread.tacv2', { type: 'message', text: 'x'.repeat(60_000) });
    expect([large.status, await codeIn(large)]).toEqual([413, 'MessageSizeTooBig']);
    expect((await post('19:value@thread.tacv2', { type: 'message' })).status).toBe(400);
    expect((await post('19:value@thread.tacv2', { type: 'nonsense', text: 'x' })).status).toBe(400);
    expect(await teams.messagesOf(teams.ada, '19:value@thread.tacv2')).toEqual([]);
  });

  test("a bot changes no person's message", async () => {
    await teams.asPerson(teams.ada, 'POST', 'install', {});
    const { id } = await teams.openChat(teams.ada);
    await teams.asPerson(teams.ada, 'POST', `conversations/${encodeURIComponent(id)}/messages`, { text: 'mine' });
    const [mine] = await teams.messagesOf(teams.ada, id);
    const path = `conversations/${encodeURIComponent(id)}/activities/${mine?.id ?? ''}`;
    expect((await teams.asBot('PUT', path, { type: 'message', text: 'yours' })).status).toBe(403);
    expect((await teams.asBot('DELETE', path)).status).toBe(403);
  });

  test('faults strike as often as asked, before or after the write', async () => {
    await inTeam();
    const fault = (body: object) =>
      fetch(`${teams.local.graph}/_local/connector/faults`, { method: 'POST', body: JSON.stringify(body) });
    await fault({ status: 412, code: 'PreconditionFailed', method: 'POST' });
    expect((await post('19:value@thread.tacv2')).status).toBe(412);
    await fault({ status: 502, when: 'after' });
    expect((await post('19:value@thread.tacv2')).status).toBe(502);
    expect((await post('19:value@thread.tacv2')).status).toBe(201);
    // The one that failed before is not there; the one that failed after is.
    expect(await teams.messagesOf(teams.ada, '19:value@thread.tacv2')).toHaveLength(2);
    expect((await fault({ status: 200 })).status).toBe(400);
    expect((await fault({ status: 500, path: '(' })).status).toBe(400);
  });
});

describe('the limits of Teams', () => {
  const taken = (times: number[], conversation = (): string => 'one'): number => {
    let now = 0;
    const limits = createSendLimits(() => now);
    let sent = 0;
    for (const time of times) {
      now = time;
      try {
        limits.send(conversation());
        sent += 1;
      } catch {
        // Over the limit: not sent.
      }
    }
    return sent;
  };
  const every = (milliseconds: number, count: number) =>
    Array.from({ length: count }, (_, index) => index * milliseconds);

  test('7 in a second, 8 in two, 60 in thirty, in one conversation', () => {
    expect(taken(every(1, 20))).toBe(7);
    expect(taken(every(150, 10))).toBeLessThan(10);
    expect(taken(every(260, 8))).toBe(8);
    expect(taken(every(400, 70))).toBeLessThanOrEqual(60);
  });

  test('50 a second over all conversations', () => {
    let next = 0;
    expect(taken(every(1, 80), () => String((next += 1)))).toBe(50);
  });

  test('says when to come back', async () => {
    const strict = await startTeams(true);
    try {
      await strict.asPerson(strict.ada, 'POST', 'install', { scope: 'team', channels: ['Value'] });
      const path = `conversations/${encodeURIComponent('19:value@thread.tacv2')}/activities`;
      const answers = await Promise.all(
        Array.from({ length: 12 }, () => strict.asBot('POST', path, { type: 'message', text: 'x' })),
      );
      const refused = answers.find(({ status }) => status === 429);
      expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    } finally {
      await strict.close();
    }
  });
});
