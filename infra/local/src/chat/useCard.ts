import { isObject, type Json, type JsonObject } from '../graph/json';
import { adaptiveCardType, cardIn } from './cardIn';
import { cardMessageOf, conversationOf, tellAnswer, type ChatCall } from './chatCall';
import { ChatRefusal } from './chatRefusal';
import { refreshesFor } from './listMessages';
import { personAccount } from './teams';
import { conversationIn, threadOf } from './thread';

/** A button of a card: `Action.Execute` becomes an `adaptiveCard/action` invoke, `Action.Submit` a message with a value. */
export async function pressCard(call: ChatCall): Promise<Json> {
  const message = cardMessageOf(call);
  const { type, verb, id, data } = call.body;
  if (type === 'Action.Submit') return send(call, { type: 'message', text: '', value: data ?? {} });
  if (type !== undefined && type !== 'Action.Execute') throw new ChatRefusal(400, 'Cards send no such action.');
  const action = { type: 'Action.Execute', verb: verb ?? '', ...(id !== undefined && { id }), data: data ?? {} };
  return invoke(call, message.id, { action, trigger: 'manual' });
}

/** What Teams does for a card whose `refresh.userIds` names the person: asks the bot for this person's own view. */
export async function refreshCard(call: ChatCall): Promise<Json> {
  const message = cardMessageOf(call);
  const card = cardIn(message.activity);
  const refresh = card?.refresh;
  if (!isObject(refresh) || !isObject(refresh.action)) throw new ChatRefusal(400, 'This card does not refresh.');
  if (!refreshesFor(card, personAccount(call.person))) return { kind: 'answered', status: 200, body: null };
  return invoke(call, message.id, { action: refresh.action, trigger: 'automatic' });
}

/** The card in the answer is what this person sees from now on, until the bot updates the message for all. */
const invoke = async (call: ChatCall, message: string, value: JsonObject): Promise<Json> => {
  const { store, person, events } = call;
  const row = conversationOf(call);
  const putView = store.beginView(row.id, message, person.id, { automatic: value.trigger === 'automatic' });
  const answer = await send(call, { type: 'invoke', name: 'adaptiveCard/action', value });
  const body = isObject(answer.body) ? answer.body : undefined;
  if (body?.type === adaptiveCardType && isObject(body.value)) {
    putView(body.value);
    events.emit(row.id);
  }
  return answer;
};

const send = async (call: ChatCall, activity: JsonObject): Promise<JsonObject> => {
  const row = conversationOf(call);
  const message = cardMessageOf(call);
  const conversation = conversationIn(row, threadOf(message) ?? message.id);
  return tellAnswer(await call.toBot(row, call.person, { ...activity, replyToId: message.id, conversation }));
};
