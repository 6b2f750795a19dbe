import type { Conversation, NewItem } from '../lists';
import type { Context } from './context';
import { writeOver } from './writeOver';

interface Place {
  /** The person's or channel's name. */
  readonly title: string;
  /** Teams' conversation id. */
  readonly conversation: string;
  readonly serviceUrl: string;
  /** The rest of the conversation reference, as JSON. */
  readonly reference: string;
}

export type ConversationFound = Place &
  (
    | { readonly kind: 'Personal'; readonly person: string }
    | { readonly kind: 'Channel' | 'Group'; readonly domain?: string | undefined }
  );

/** Remembers where the bot may write, or brings what is known up to date; a conversation that was blocked is open again. */
export const rememberConversation = async (context: Context, found: ConversationFound): Promise<Conversation> => {
  const fields = fieldsOf(found);
  const { kind, item } = await context.store.create('conversations', fields);
  if (kind === 'created') return item;
  return writeOver(context, 'conversations', item, (current) => {
    const changed = Object.entries(fields).filter(([name, value]) => current[name as keyof Conversation] !== value);
    return changed.length === 0 ? undefined : Object.fromEntries(changed);
  });
};

const fieldsOf = (found: ConversationFound): NewItem<'conversations'> => {
  const { kind, conversation, serviceUrl, reference } = found;
  const place = { kind, conversation, serviceUrl, reference, title: found.title.slice(0, 255), blocked: false };
  if (found.kind === 'Personal') return { ...place, key: `person:${found.person}`, person: found.person };
  const key = `${kind === 'Channel' ? 'channel' : 'group'}:${conversation}`.slice(0, 255);
  return found.domain === undefined ? { ...place, key } : { ...place, key, domain: found.domain };
};
