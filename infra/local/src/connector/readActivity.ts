import { isObject, type JsonObject } from '../graph/json';
import { ConnectorError } from './connectorError';

/** Teams takes messages up to about 100 KB, counted as UTF-16. */
const mostBytes = 100 * 1024;

/** The body of a request as an object, within bounds. */
export const readJson = async (request: Request): Promise<JsonObject> => {
  const text = await request.text();
  if (text.length > mostBytes) throw new ConnectorError(413, 'MessageSizeTooBig', 'The message is too large.');
  try {
    const body: unknown = JSON.parse(text);
    if (isObject(body)) return body;
  } catch {
    // Falls to the refusal below.
  }
  throw new ConnectorError(400, 'BadSyntax', 'The body is not a JSON object.');
};

const types = new Set(['message', 'typing', 'event', 'trace', 'endOfConversation']);

/** An activity a bot may send. */
export const readActivity = (activity: JsonObject): JsonObject => {
  if (typeof activity.type !== 'string' || !types.has(activity.type)) {
    throw new ConnectorError(400, 'BadArgument', 'The activity has no type that can be sent.');
  }
  if (JSON.stringify(activity).length * 2 > mostBytes)
    throw new ConnectorError(413, 'MessageSizeTooBig', 'The message is too large.');
  const { text, attachments } = activity;
  if (
    activity.type === 'message' &&
    (typeof text !== 'string' || text === '') &&
    !(Array.isArray(attachments) && attachments.length > 0)
  ) {
    throw new ConnectorError(400, 'BadArgument', 'A message needs a text or an attachment.');
  }
  return activity;
};
