import { words } from '../words';
import type { BotAnswer } from './ChatService';

/** What Teams shows beneath a card or message after the bot's answer: nothing when all went well. */
export const answerWords = (answer: BotAnswer): string | undefined => {
  if (answer.kind === 'unreachable') return words.botSilent;
  if (answer.status >= 300) return words.botFailed(answer.status);
  const { type, value } = answer.body ?? {};
  if (type === 'application/vnd.microsoft.activity.message' && typeof value === 'string') return value;
  if (type !== 'application/vnd.microsoft.error') return undefined;
  return typeof value === 'object' && value !== null && 'message' in value
    ? String(value.message)
    : words.botFailed(answer.status);
};
