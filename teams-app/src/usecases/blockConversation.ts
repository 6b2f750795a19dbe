import type { Conversation } from '../lists';
import type { Context } from './context';
import { writeOver } from './writeOver';

/** Notes that Teams refuses the bot here: nothing more is sent until the person or channel installs it again. */
export const blockConversation = (context: Context, conversation: Conversation): Promise<Conversation> =>
  writeOver(context, 'conversations', conversation, ({ blocked }) => (blocked ? undefined : { blocked: true }));
