import { ActivityTypes, type Activity } from 'botbuilder';
import type { Turn } from '../turns';
import { fieldOf, textOf } from './readFields';

const kinds = { personal: 'Personal', channel: 'Channel', groupChat: 'Group' } as const;

/** Who spoke and where. The bearer covers that Teams sent it, not its shape: wrong types count as missing. Undefined when it names no conversation. */
export const readTurn = (activity: Activity): Turn | undefined => {
  const { type: happened, conversation, serviceUrl, channelData, from } = activity;
  const id = textOf(fieldOf(conversation, 'id'));
  const type = textOf(fieldOf(conversation, 'conversationType')) ?? 'personal';
  if (id === undefined || !Object.hasOwn(kinds, type)) return undefined;
  const channel = fieldOf(channelData, 'channel');
  const title = textOf(fieldOf(channel, 'name')) ?? textOf(fieldOf(conversation, 'name'));
  // Teams tells of a channel in the team's General; what it is about stands beside.
  const about = happened === ActivityTypes.ConversationUpdate ? textOf(fieldOf(channel, 'id')) : undefined;
  return {
    place: { conversation: id, serviceUrl },
    kind: kinds[type as keyof typeof kinds],
    // What follows names a thread of the channel.
    conversation: (about ?? id).replace(/;messageid=.*$/, ''),
    title: title?.slice(0, 200),
    team: type === 'channel' ? textOf(fieldOf(fieldOf(channelData, 'team'), 'id'))?.slice(0, 200) : undefined,
    objectId: textOf(fieldOf(from, 'aadObjectId')),
    teamsId: textOf(fieldOf(from, 'id')),
  };
};

/** The tenant that Teams names for whoever spoke. */
export const tenantOf = ({ conversation, channelData }: Activity): string | undefined =>
  textOf(fieldOf(fieldOf(channelData, 'tenant'), 'id')) ?? textOf(fieldOf(conversation, 'tenantId'));
