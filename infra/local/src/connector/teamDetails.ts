import type { ConversationRow } from '../chat/chatStore';
import { channelOf } from '../chat/teams';
import { conversationOf, type ConnectorCall } from './connectorCall';

/** General carries the team's own id. */
const channelsOf = (call: ConnectorCall): ConversationRow[] => {
  const id = channelOf(call.params[0] ?? '');
  conversationOf(call, id);
  call.limits?.look(id);
  return call.store.conversations().filter(({ team }) => team === id);
};

/** `GET v3/teams/{id}` */
export function teamDetails(call: ConnectorCall, name: string): Response {
  const channels = channelsOf(call);
  const [{ team: id } = { team: null }] = channels;
  return Response.json({
    id,
    name,
    type: 'standard',
    channelCount: channels.length,
    memberCount: call.people.all().length,
  });
}

/** `GET v3/teams/{id}/conversations`; Teams gives General no name, as each client names it in its own language. */
export function teamChannels(call: ConnectorCall): Response {
  const conversations = channelsOf(call).map(({ id, name, team }) => ({ id, name: id === team ? null : name }));
  return Response.json({ conversations });
}
