import type { Person } from '../graph/people/personTable';
import type { ChatPorts } from './chatCall';
import type { ConversationRow } from './chatStore';
import { botAccount } from './teams';

/** Teams tells the bot twice: that it was installed (or taken away), and that it is now a member (or no longer). */
export const announce = async (
  { toBot, botId, person }: Pick<ChatPorts, 'toBot' | 'botId'> & { readonly person: Person },
  row: ConversationRow,
  action: 'add' | 'remove',
): Promise<void> => {
  const bot = { id: botAccount(botId), name: 'IPMO Hub' };
  const members = action === 'add' ? { membersAdded: [bot] } : { membersRemoved: [bot] };
  await toBot(row, person, { type: 'installationUpdate', action });
  await toBot(row, person, { type: 'conversationUpdate', ...members });
};
