import { extension } from '../../../../bot/src/commands';
import { extensionCommands } from '../../../../infra/local/src/chat/extension';
import { startTeams } from './startTeams';

let teams: Awaited<ReturnType<typeof startTeams>>;
let chat: string;
beforeEach(async () => {
  teams = await startTeams();
  await teams.asPerson(teams.ada, 'POST', 'install', {});
  chat = (await teams.openChat(teams.ada, { type: 'message', text: 'Nobody signs the contract' })).id;
});
afterEach(() => teams.close());

const post = async (person: { id: string }, rest: string, body: object = {}) => {
  const answer = await teams.asPerson(person, 'POST', `conversations/${encodeURIComponent(chat)}/${rest}`, body);
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
};
const card = { type: 'AdaptiveCard', version: '1.5', title: 'VAL-03' };
const found = {
  composeExtension: {
    type: 'result',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: card,
        preview: { content: { title: 'VAL-03 &lt;Switch&gt;', text: 'Off track' } },
      },
    ],
  },
};

test('names the commands as the app does', () => {
  expect(extensionCommands).toEqual({
    search: extension.search.id,
    searchFor: extension.search.parameter,
    raise: extension.raise.id,
  });
});

test('a result goes into the conversation as the card of whoever chose it, and its buttons work', async () => {
  teams.answerInvokesWith(found);
  const { body } = await post(teams.ada, 'search', { text: ' val ' });
  expect(teams.heard.at(-1)).toMatchObject({
    name: 'composeExtension/query',
    value: { commandId: 'search', parameters: [{ name: 'text', value: 'val' }] },
  });
  const [result] = body['results'] as { id: string }[];
  expect(result).toMatchObject({ title: 'VAL-03 <Switch>', line: 'Off track' });
  expect((await post(teams.ada, 'insert', { result: result?.id })).status).toBe(200);
  const message = (await teams.messagesOf(teams.ada, chat)).at(-1);
  expect(message).toMatchObject({ sender: teams.ada.id, card });
  expect((await post(teams.ada, `messages/${message?.id ?? ''}/press`, { verb: 'raise', data: {} })).status).toBe(200);
});

test('nobody takes what was found for another, or was not found', async () => {
  teams.answerInvokesWith(found);
  const { body } = await post(teams.ada, 'search', {});
  expect(teams.heard.at(-1)?.value).toMatchObject({ parameters: [{ name: 'initialRun', value: 'true' }] });
  const [result] = body['results'] as { id: string }[];
  expect((await post(teams.bo, 'insert', { result: result?.id })).status).toBe(404);
  expect((await post(teams.ada, 'insert', { result: 'made up' })).status).toBe(404);
  teams.answerInvokesWith({ composeExtension: { type: 'message', text: 'Nothing.' } });
  expect((await post(teams.ada, 'search', { text: 'x' })).body).toMatchObject({ results: [], text: 'Nothing.' });
});

test('a message is handed to the bot, and its dialog back to it', async () => {
  const [message] = await teams.messagesOf(teams.ada, chat);
  const task = { type: 'continue', value: { title: 'Raise', card: { content: card } } };
  teams.answerInvokesWith({ task });
  expect((await post(teams.ada, `messages/${message?.id ?? ''}/raise`)).body).toMatchObject({ body: { task } });
  expect(teams.heard.at(-1)).toMatchObject({
    name: 'composeExtension/fetchTask',
    value: { commandId: 'raise', messagePayload: { body: { content: 'Nobody signs the contract' } } },
  });
  await post(teams.ada, 'dialog', { data: { ask: 'Sign it' } });
  expect(teams.heard.at(-1)).toMatchObject({
    name: 'composeExtension/submitAction',
    value: { data: { ask: 'Sign it' } },
  });
  expect((await post(teams.ada, 'messages/1/raise')).status).toBe(404);
  expect((await post(teams.bo, `messages/${message?.id ?? ''}/raise`)).status).toBe(404);
});

test('a link of the app’s own is unfolded only where there are tabs', async () => {
  await post(teams.ada, 'messages', { text: 'see https://elsewhere.example/projects/3' });
  expect(teams.heard.filter(({ name }) => name === 'composeExtension/queryLink')).toEqual([]);
});
