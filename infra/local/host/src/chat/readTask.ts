import { words } from '../words';
import type { BotAnswer } from './ChatService';

/** What a dialog shows after the bot's answer: a card to fill in, a sentence to end with, or nothing more. */
export interface Task {
  readonly title?: string;
  readonly card?: object;
  readonly text?: string;
}

export const readTask = (answer: BotAnswer): Task => {
  if (answer.kind === 'unreachable') return { text: words.botSilent };
  if (answer.status >= 300) return { text: words.botFailed(answer.status) };
  const { type, value } = answer.body?.task ?? {};
  if (type === 'message' && typeof value === 'string') return { text: value };
  if (type !== 'continue' || typeof value !== 'object' || value === null) return {};
  const { title, card } = value as { readonly title?: unknown; readonly card?: { readonly content?: unknown } };
  const content = card?.content;
  return {
    ...(typeof title === 'string' && { title }),
    ...(typeof content === 'object' && content !== null ? { card: content } : { text: words.cardBroken }),
  };
};
