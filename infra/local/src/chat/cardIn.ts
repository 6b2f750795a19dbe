import { isObject, type JsonObject } from '../graph/json';

export const adaptiveCardType = 'application/vnd.microsoft.card.adaptive';

/** The first adaptive card an activity carries. */
export function cardIn({ attachments }: JsonObject): JsonObject | undefined {
  if (!Array.isArray(attachments)) return undefined;
  for (const attachment of attachments) {
    if (isObject(attachment) && attachment.contentType === adaptiveCardType && isObject(attachment.content))
      return attachment.content;
  }
  return undefined;
}
