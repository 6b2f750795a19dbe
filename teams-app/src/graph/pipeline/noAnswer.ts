import type { GraphAnswer } from './graphClient';

/** The answer that stands for none: whether the request was carried out is unknown. */
export const noAnswer = (cause: unknown): GraphAnswer => ({
  status: 504,
  headers: new Headers(),
  body: { error: { code: 'noAnswer', message: 'No answer came.' } },
  cause,
  unclear: true,
});
