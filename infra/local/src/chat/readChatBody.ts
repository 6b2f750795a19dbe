import { isObject, type JsonObject } from '../graph/json';
import { ChatRefusal } from './chatRefusal';

/** No text box and no card sends more than this many characters. */
const most = 200_000;

export async function readChatBody(request: Request): Promise<JsonObject> {
  const text = await request.text();
  if (text.length > most) throw new ChatRefusal(413, 'That is too much at once.');
  if (text === '') return {};
  try {
    const body: unknown = JSON.parse(text);
    if (isObject(body)) return body;
  } catch {
    // Falls to the refusal below.
  }
  throw new ChatRefusal(400, 'The body is not a JSON object.');
}
