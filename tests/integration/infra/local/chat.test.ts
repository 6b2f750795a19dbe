import { cardMessage, startTeams } from './startTeams';

let teams: Awaited<ReturnType<typeof startTeams>>;
beforeEach(async () => {
  teams = await startTeams();
  await teams.asPerson(teams.ada, 'POST', 'install', {});
});
afterEach(() => teams.close());

const within = (conversation: string, rest: string) => `conversations/${encodeURIComponent(conversation)}/${rest}`;
const cardCalled = (title: string) => ({
  type: 'application/vnd.microsoft.card.adaptive',
  statusCode: 200,
  value: { type: 'AdaptiveCard', version: '1.5', title },
});
/** A card in Ada's chat. */
const send = (card: object) => teams.openChat(teams.ada, cardMessage(card));

test('installing tells the bot twice, once; removing as well', async () => {
  await teams.asPerson(teams.ada, 'POST', 'install', {});
  expect(teams.heard.map(({ type, action }) => action ?? type)).toEqual(['add', 'conversationUpdate']);
  const [installed, joined] = teams.heard;
  expect(installed?.conversation).toMatchObject({ conversationType: 'personal', tenantId: teams.tenantId });
  expect(installed?.from).toMatchObject({ id: `29:${teams.ada.id}`, aadObjectId: teams.ada.id });
  expect(installed?.channelData.tenant.id).toBe(teams.tenantId);
  expect(joined?.membersAdded).toEqual([expect.objectContaining({ id: joined?.recipient.id })]);
  await teams.asPerson(teams.ada, 'POST', 'uninstall', {});
  expect(teams.heard.at(-1)?.membersRemoved).toHaveLength(1);
});

test('a text reaches the bot, signed, and stands in the chat of its writer alone', async () => {
  const { id } = await teams.openChat(teams.ada);
  const answer = await teams.asPerson(teams.ada, 'POST', within(id, 'messages'), { text: ' help ' });
  expect(await answer.json()).toMatchObject({ kind: 'answered', status: 200 });
  expect(teams.heard.at(-1)).toMatchObject({ type: 'message', text: 'help', conversation: { id } });
  expect(await teams.messagesOf(teams.ada, id)).toEqual([
    expect.objectContaining({ text: 'help', sender: teams.ada.id }),
  ]);
  expect((await teams.asPerson(teams.bo, 'GET', within(id, 'messages'))).status).toBe(404);
  expect((await teams.asPerson(teams.ada, 'POST', within(id, 'messages'), { text: '  ' })).status).toBe(400);
});

test('in a channel the bot is mentioned and each post is a thread', async () => {
  await teams.asPerson(teams.ada, 'POST', 'install', { scope: 'team', channels: ['Value'] });
  const channel = '19:value@thread.tacv2';
  await teams.asPerson(teams.bo, 'POST', within(channel, 'messages'), { text: 'status' });
  const [post] = await teams.messagesOf(teams.ada, channel);
  const heard = teams.heard.at(-1);
  expect(heard).toMatchObject({ text: '<at>IPMO Hub</at> status', channelData: { channel: { id: channel } } });
  expect(heard?.conversation).toMatchObject({
    id: `${channel};messageid=${post?.id ?? ''}`,
    tenantId: teams.tenantId,
    conversationType: 'channel',
  });
  expect(heard?.entities).toEqual([expect.objectContaining({ type: 'mention', text: '<at>IPMO Hub</at>' })]);
});

test('a button runs as an invoke by whoever pressed, and its card replaces what they see until the bot updates it', async () => {
  const { id, activityId } = await send({ title: 'as sent' });
  teams.answerInvokesWith(cardCalled('for Ada'));
  const press = { type: 'Action.Execute', verb: 'done', data: { notice: '7', when: '2026-12-01' } };
  const answer = await teams.asPerson(teams.ada, 'POST', within(id, `messages/${activityId}/press`), press);
  expect(await answer.json()).toMatchObject({ kind: 'answered', status: 200, body: cardCalled('for Ada') });
  expect(teams.heard.at(-1)).toMatchObject({
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: activityId,
    from: { aadObjectId: teams.ada.id },
    value: { action: { verb: 'done', data: { notice: '7', when: '2026-12-01' } }, trigger: 'manual' },
  });
  expect((await teams.messagesOf(teams.ada, id))[0]?.card).toMatchObject({ title: 'for Ada' });
  await teams.asBot('PUT', within(id, `activities/${activityId}`), cardMessage({ title: 'for everybody' }));
  const [message] = await teams.messagesOf(teams.ada, id);
  expect(message?.card).toMatchObject({ title: 'for everybody' });
  expect(message?.edited).not.toBeNull();
});

test('Action.Submit is a message with a value', async () => {
  const { id, activityId } = await send({});
  const press = { type: 'Action.Submit', data: { answer: 'yes' } };
  await teams.asPerson(teams.ada, 'POST', within(id, `messages/${activityId}/press`), press);
  expect(teams.heard.at(-1)).toMatchObject({ type: 'message', replyToId: activityId, value: { answer: 'yes' } });
});

test('what is no card any more cannot be pressed, nor by somebody else', async () => {
  const { id, activityId } = await send({});
  const press = (person: { id: string }) =>
    teams.asPerson(person, 'POST', within(id, `messages/${activityId}/press`), { verb: 'done' });
  expect((await press(teams.bo)).status).toBe(404);
  await teams.asBot('DELETE', within(id, `activities/${activityId}`));
  expect((await press(teams.ada)).status).toBe(404);
  expect(teams.heard.filter(({ type }) => type === 'invoke')).toEqual([]);
});

test('a card that names the viewer asks for their own view once', async () => {
  const action = { type: 'Action.Execute', verb: 'refresh', data: { notice: '7' } };
  const { id, activityId } = await send({ refresh: { action, userIds: [`29:${teams.ada.id}`] } });
  expect((await teams.messagesOf(teams.ada, id))[0]?.refresh).toBe(true);
  teams.answerInvokesWith(cardCalled('own view'));
  await teams.asPerson(teams.ada, 'POST', within(id, `messages/${activityId}/refresh`), {});
  expect(teams.heard.at(-1)?.value).toMatchObject({ action: { verb: 'refresh' }, trigger: 'automatic' });
  expect((await teams.messagesOf(teams.ada, id))[0]).toMatchObject({ refresh: false, card: { title: 'own view' } });
  const other = await send({ refresh: { action, userIds: [`29:${teams.bo.id}`] } });
  expect((await teams.messagesOf(teams.ada, id)).at(-1)).toMatchObject({ id: other.activityId, refresh: false });
});

/** Ada's card is drawn for her; the answer to that waits until it is let go, and everything else is answered at once. */
const heldRefresh = async () => {
  const action = { type: 'Action.Execute', verb: 'refresh', data: {} };
  const { id, activityId } = await send({ refresh: { action, userIds: [`29:${teams.ada.id}`] } });
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  let arrived = (): void => undefined;
  const begun = new Promise<void>((resolve) => (arrived = resolve));
  teams.answerInvokesBy(async ({ value }) => {
    if (value?.trigger === 'manual') return { status: 200, body: cardCalled('after the press') };
    arrived();
    await held;
    return { status: 200, body: cardCalled('before the press') };
  });
  const refreshed = teams.asPerson(teams.ada, 'POST', within(id, `messages/${activityId}/refresh`), {});
  await begun;
  return {
    id,
    activityId,
    seen: async () => (await teams.messagesOf(teams.ada, id))[0],
    async answer() {
      letGo();
      await refreshed;
    },
  };
};

test('a view asked for before a press and drawn after it does not take back what the press showed', async () => {
  const { id, activityId, seen, answer } = await heldRefresh();
  const press = { type: 'Action.Execute', verb: 'come', data: {} };
  await teams.asPerson(teams.ada, 'POST', within(id, `messages/${activityId}/press`), press);
  await answer();
  expect(await seen()).toMatchObject({ card: { title: 'after the press' } });
});

test('a view asked for before the bot changed the card is asked for anew', async () => {
  const { id, activityId, seen, answer } = await heldRefresh();
  const action = { type: 'Action.Execute', verb: 'refresh', data: {} };
  const changed = cardMessage({ title: 'for everybody', refresh: { action } });
  await teams.asBot('PUT', within(id, `activities/${activityId}`), changed);
  await answer();
  expect(await seen()).toMatchObject({ refresh: true, card: { title: 'for everybody' } });
});

test('unread counts what others wrote since', async () => {
  const unread = async () => {
    const answer = await teams.asPerson(teams.ada, 'GET', 'conversations');
    return ((await answer.json()) as { kind: string; unread: number }[]).find(({ kind }) => kind === 'personal')
      ?.unread;
  };
  const { id } = await send({});
  const { activityId } = await send({});
  await teams.asPerson(teams.ada, 'POST', within(id, 'messages'), { text: 'mine' });
  expect(await unread()).toBe(2);
  await teams.asPerson(teams.ada, 'POST', within(id, 'read'), { message: activityId });
  expect(await unread()).toBe(0);
});

test("a clock put back keeps the order, and no message takes another's place", async () => {
  const { id } = await teams.openChat(teams.ada);
  const setClock = (offsetMs: number) =>
    fetch(`${teams.local.graph}/_local/clock`, { method: 'POST', body: JSON.stringify({ offsetMs }) });
  await setClock(86_400_000);
  await teams.asPerson(teams.ada, 'POST', within(id, 'messages'), { text: 'tomorrow' });
  await setClock(0);
  await teams.openChat(teams.ada, { type: 'message', text: 'today' });
  expect((await teams.messagesOf(teams.ada, id)).map(({ text }) => text)).toEqual(['tomorrow', 'today']);
});

test('events name the conversations of the listener alone', async () => {
  const leave = new AbortController();
  const stream = await fetch(`${teams.local.graph}/_chat/events`, {
    headers: { Authorization: `Bearer ${await teams.tokenOf(teams.ada)}` },
    signal: leave.signal,
  });
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader?.read())?.value).toBe(': open\n\n');
  await teams.asPerson(teams.bo, 'POST', 'install', {});
  await teams.openChat(teams.bo, { type: 'message', text: 'for Bo' });
  const { id } = await teams.openChat(teams.ada, { type: 'message', text: 'for Ada' });
  expect((await reader?.read())?.value).toBe(`data: ${JSON.stringify({ conversation: id })}\n\n`);
  leave.abort();
  await reader?.read().catch(() => undefined);
  await teams.openChat(teams.ada, { type: 'message', text: 'nobody listens' });
});

test('a bot that is not there, and a caller nobody knows or from a foreign page', async () => {
  teams.local.connectBot('http://127.0.0.1:1');
  const { id } = await teams.openChat(teams.ada);
  const answer = await teams.asPerson(teams.ada, 'POST', within(id, 'messages'), { text: 'hello' });
  expect(await answer.json()).toMatchObject({ kind: 'unreachable' });
  expect((await fetch(`${teams.local.graph}/_chat/conversations`)).status).toBe(401);
  const foreign = await fetch(`${teams.local.graph}/_chat/conversations`, {
    headers: { Origin: 'https://elsewhere.example', Authorization: `Bearer ${await teams.tokenOf(teams.ada)}` },
  });
  expect(foreign.status).toBe(403);
});
