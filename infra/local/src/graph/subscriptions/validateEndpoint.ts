import type { Call } from '../call';
import { invalidRequest } from '../graphError';

const answerWithin = 10_000;

/** The handshake: the endpoint must echo the token as plain text within ten seconds. 400 when it does not. */
export async function validateEndpoint(call: Pick<Call, 'fetch' | 'newId'>, address: string) {
  const token = `Validation: Testing client application reachability for subscription Request-Id: ${call.newId()}`;
  const url = new URL(address);
  url.searchParams.set('validationToken', token);
  let answer: { status: number; text: string; type: string };
  try {
    const response = await call.fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
      signal: AbortSignal.timeout(answerWithin),
    });
    answer = { status: response.status, text: await response.text(), type: response.headers.get('content-type') ?? '' };
  } catch (cause) {
    throw invalidRequest(
      `Subscription validation request failed. ${cause instanceof Error ? cause.message : ''}`.trim(),
    );
  }
  if (answer.status !== 200 || answer.text !== token || !answer.type.startsWith('text/plain')) {
    throw invalidRequest(
      `Subscription validation request failed. Response must exactly match validationToken query parameter (HTTP ${answer.status}).`,
    );
  }
}
