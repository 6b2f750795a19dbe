import { isObject, type Json, type JsonObject } from '../graph/json';
import { adaptiveCardType } from './cardIn';
import { conversationOf, tellAnswer, type ChatCall } from './chatCall';
import { ChatRefusal } from './chatRefusal';
import { conversationIn } from './thread';

/** How the app's manifest names the commands of its message extension. */
export const extensionCommands = { search: 'search', searchFor: 'text', raise: 'raise' } as const;

const longest = 500;

/** `{text}`: what Teams does while somebody types into the app's search box. Answers `{results: [{id, title, line}], text?}`. */
export async function searchApp(call: ChatCall): Promise<Json> {
  const text = typeof call.body.text === 'string' ? call.body.text.trim().slice(0, longest) : '';
  const parameter =
    text === '' ? { name: 'initialRun', value: 'true' } : { name: extensionCommands.searchFor, value: text };
  const answer = await invoke(call, 'composeExtension/query', {
    commandId: extensionCommands.search,
    parameters: [parameter],
    queryOptions: { skip: 0, count: 25 },
  });
  const extension = isObject(answer.body) ? answer.body.composeExtension : undefined;
  if (!isObject(extension)) return { ...answer, results: [] };
  const results = attachmentsIn(extension).map(({ content, preview }) => {
    const shown = isObject(preview) && isObject(preview.content) ? preview.content : {};
    const id = call.offers.add(call.person.id, content);
    return { id, title: textOf(shown.title), line: textOf(shown.text) };
  });
  return { ...answer, results, ...(typeof extension.text === 'string' && { text: extension.text }) };
}

/** `{result}`: the card that was chosen, as a message of the person who chose it. */
export function insertFound(call: ChatCall): Json {
  const { store, events, person, now, offers, body } = call;
  const row = conversationOf(call);
  const card = offers.take(person.id, typeof body.result === 'string' ? body.result : '');
  if (!card) throw new ChatRefusal(404, 'Search again: this result is no longer there.');
  const id = store.nextId(row.id, now());
  const attachments = [{ contentType: adaptiveCardType, content: card }];
  const activity: JsonObject = { type: 'message', text: '', attachments, conversation: conversationIn(row, id) };
  const sent = now().toISOString();
  store.putMessage({ conversation: row.id, id, sender: person.id, activity, sent, edited: null, deleted: false });
  events.emit(row.id);
  return { id };
}

/** “Raise as barrier” on a message: Teams hands the message to the bot and shows the form that comes back. */
export async function openDialog(call: ChatCall): Promise<Json> {
  const row = conversationOf(call);
  const message = call.store.message(row.id, call.params[1] ?? '');
  if (!message || message.deleted) throw new ChatRefusal(404, 'There is no such message any more.');
  const { sender, activity, sent, id } = message;
  const name = sender === 'bot' ? 'IPMO Hub' : (call.people.find(sender)?.displayName ?? 'Somebody');
  const text = textOf(activity.text) === '' ? textOf(activity.summary) : textOf(activity.text);
  return invoke(call, 'composeExtension/fetchTask', {
    commandId: extensionCommands.raise,
    commandContext: 'message',
    messagePayload: {
      id,
      createdDateTime: sent,
      from: sender === 'bot' ? { application: { displayName: name } } : { user: { id: sender, displayName: name } },
      body: { contentType: 'text', content: text },
    },
  });
}

/** `{data}`: the form was sent. */
export function sendDialog(call: ChatCall): Promise<Json> {
  conversationOf(call);
  return invoke(call, 'composeExtension/submitAction', {
    commandId: extensionCommands.raise,
    commandContext: 'message',
    data: call.body.data ?? {},
  });
}

/** The card that a link of the app's own unfolds into; undefined when there is none in the text, or the bot has none for it. */
export async function unfold(call: ChatCall, text: string): Promise<JsonObject | undefined> {
  const own = call.links();
  const url = (text.match(/https?:\/\/[^\s<>"]+/g) ?? []).find(
    (link) => own !== '' && URL.canParse(link) && new URL(link).origin === own,
  );
  if (url === undefined) return undefined;
  const answer = await invoke(call, 'composeExtension/queryLink', { url });
  const extension = isObject(answer.body) ? answer.body.composeExtension : undefined;
  const [first] = isObject(extension) ? attachmentsIn(extension) : [];
  return first?.content;
}

const invoke = async (call: ChatCall, name: string, value: JsonObject): Promise<JsonObject> => {
  const row = conversationOf(call);
  return tellAnswer(await call.toBot(row, call.person, { type: 'invoke', name, value }));
};

const attachmentsIn = ({ attachments }: JsonObject): readonly { content: JsonObject; preview: Json | undefined }[] =>
  (Array.isArray(attachments) ? attachments : []).flatMap((one) =>
    isObject(one) && one.contentType === adaptiveCardType && isObject(one.content)
      ? [{ content: one.content, preview: one.preview }]
      : [],
  );

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>' };

/** A thumbnail's texts may hold HTML; the page shows text. */
const textOf = (value: Json | undefined): string =>
  typeof value === 'string' ? value.replace(/&(amp|lt|gt);/g, (_whole, name: string) => entities[name] ?? '') : '';
