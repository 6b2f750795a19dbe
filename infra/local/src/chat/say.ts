import type { Json, JsonObject } from '../graph/json';
import { conversationOf, tellAnswer, type ChatCall } from './chatCall';
import { ChatRefusal } from './chatRefusal';
import { botAccount } from './teams';
import { adaptiveCardType } from './cardIn';
import { unfold } from './extension';
import { conversationIn } from './thread';

/** A text to the bot: `{text, thread?}`. In a channel the bot is mentioned, as it hears nothing else there. A link of the app's own unfolds into its card. */
export async function say(call: ChatCall): Promise<Json> {
  const { store, person, botId, now } = call;
  const row = conversationOf(call);
  const text = typeof call.body.text === 'string' ? call.body.text.trim() : '';
  if (text === '') throw new ChatRefusal(400, 'Write something first.');
  const card = await unfold(call, text);
  const id = store.nextId(row.id, now());
  const { thread } = call.body;
  const post = typeof thread === 'string' && store.message(row.id, thread) ? thread : id;
  const conversation = conversationIn(row, post);
  const sent = now().toISOString();
  const attachments = card && [{ contentType: adaptiveCardType, content: card }];
  const activity: JsonObject = { type: 'message', text, conversation, ...(attachments && { attachments }) };
  store.putMessage({ conversation: row.id, id, sender: person.id, activity, sent, edited: null, deleted: false });
  call.events.emit(row.id);
  const mention = '<at>IPMO Hub</at>';
  const said: JsonObject =
    row.kind === 'personal'
      ? { text }
      : {
          text: `${mention} ${text}`,
          entities: [{ type: 'mention', text: mention, mentioned: { id: botAccount(botId), name: 'IPMO Hub' } }],
        };
  return tellAnswer(await call.toBot(row, person, { type: 'message', id, textFormat: 'plain', ...said, conversation }));
}
