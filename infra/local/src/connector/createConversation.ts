import type { ConversationRow } from '../chat/chatStore';
import { objectIdIn, openPersonalChat, scopeOf } from '../chat/teams';
import { isObject, type JsonObject } from '../graph/json';
import { checkRoster, conversationOf, type ConnectorCall } from './connectorCall';
import { ConnectorError } from './connectorError';
import { postActivity } from './postActivity';
import { readActivity, readJson } from './readActivity';

/** `POST v3/conversations`: a chat with one person, or a new post in a channel (`channelData.channel.id`). */
export async function createConversation(call: ConnectorCall): Promise<Response> {
  const body = await readJson(call.request);
  const { tenantId } = call;
  if (body.tenantId !== undefined && body.tenantId !== tenantId) {
    throw new ConnectorError(400, 'BadArgument', 'The tenant is another one.');
  }
  const activity = isObject(body.activity) ? readActivity(body.activity) : undefined;
  const row = rowFor(call, body);
  call.limits?.send(row.id);
  if (row.kind === 'channel' && activity === undefined)
    throw new ConnectorError(400, 'BadArgument', 'A post in a channel needs its first activity.');
  const serviceUrl = call.serviceUrl();
  if (activity === undefined) return Response.json({ id: row.id, serviceUrl }, { status: 201 });
  const activityId = postActivity(call, row, activity);
  const id = row.kind === 'channel' ? `${row.id};messageid=${activityId}` : row.id;
  return Response.json({ id, activityId, serviceUrl }, { status: 201 });
}

const rowFor = (call: ConnectorCall, { channelData, members, isGroup }: JsonObject): ConversationRow => {
  const channel = isObject(channelData) && isObject(channelData.channel) ? channelData.channel.id : undefined;
  if (typeof channel === 'string') return conversationOf(call, channel);
  if (isGroup === true || !Array.isArray(members) || members.length !== 1)
    throw new ConnectorError(400, 'BadArgument', 'A bot starts chats with one person, or posts in a channel.');
  const [member] = members;
  const person =
    isObject(member) && typeof member.id === 'string' ? call.people.find(objectIdIn(member.id)) : undefined;
  if (!person) throw new ConnectorError(400, 'BadArgument', 'Nobody has the id of the member named.');
  checkRoster(call, scopeOf({ id: '', kind: 'personal', person: person.id, team: null, name: '' }));
  return openPersonalChat(call.store, person);
};
