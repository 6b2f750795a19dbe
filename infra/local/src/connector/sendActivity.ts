import { threadIn, threadOf } from '../chat/thread';
import { conversationOf, type ConnectorCall } from './connectorCall';
import { ConnectorError } from './connectorError';
import { postActivity } from './postActivity';
import { readActivity, readJson } from './readActivity';

/** `POST v3/conversations/{id}/activities[/{replyTo}]` */
export async function sendActivity(call: ConnectorCall): Promise<Response> {
  const [conversation = '', replyTo] = call.params;
  const row = conversationOf(call, conversation);
  call.limits?.send(row.id);
  const activity = readActivity(await readJson(call.request));
  const answered = replyTo === undefined ? undefined : call.store.message(row.id, replyTo);
  const thread =
    row.kind === 'channel' ? (threadIn(conversation) ?? (answered && (threadOf(answered) ?? answered.id))) : undefined;
  return Response.json({ id: postActivity(call, row, activity, thread) }, { status: 201 });
}

/** `PUT …/activities/{id}`: the same message, for everybody, with something else in it. */
export async function updateActivity(call: ConnectorCall): Promise<Response> {
  const { row, id, message } = ownMessage(call);
  call.limits?.send(row.id);
  const activity = {
    ...readActivity(await readJson(call.request)),
    conversation: message.activity.conversation ?? null,
  };
  call.store.putMessage({ ...message, activity, edited: call.now().toISOString() });
  call.store.dropViews(row.id, id);
  call.events.emit(row.id);
  return Response.json({ id });
}

/** `DELETE …/activities/{id}` */
export function deleteActivity(call: ConnectorCall): Response {
  const { row, id, message } = ownMessage(call);
  call.limits?.send(row.id);
  call.store.putMessage({ ...message, deleted: true });
  call.store.dropViews(row.id, id);
  call.events.emit(row.id);
  return new Response(null, { status: 200 });
}

const ownMessage = (call: ConnectorCall) => {
  const row = conversationOf(call, call.params[0]);
  const id = call.params[1] ?? '';
  const message = call.store.message(row.id, id);
  if (!message || message.deleted)
    throw new ConnectorError(404, 'ActivityNotFoundInConversation', 'The activity is not there.');
  if (message.sender !== 'bot') throw new ConnectorError(403, 'Forbidden', 'A bot changes only what it wrote.');
  return { row, id, message };
};
