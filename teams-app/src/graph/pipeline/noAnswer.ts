import type { GraphAnswer } from './graphClient';
import { neverConnected } from './neverConnected';

/** The answer that stands for none: whether the request was carried out is unknown, unless it never left and no attempt before it did. */
export const noAnswer = (cause: unknown, before = false): GraphAnswer => ({
  status: 504,
  headers: new Headers(),
  body: { error: { code: 'noAnswer', message: 'No answer came.' } },
  cause,
  unclear: before || !neverConnected(cause),
});
