import { OAuthError } from './oauthError';

/** The fields of a request to the token endpoint; empty text for one that is not there. */
export interface Form {
  get(name: string): string;
}

export const readForm = async (request: Request): Promise<Form> => {
  const type = request.headers.get('content-type') ?? '';
  if (!type.startsWith('application/x-www-form-urlencoded'))
    throw new OAuthError('invalid_request', 'The body must be a form (application/x-www-form-urlencoded).');
  const text = await request.text();
  if (text.length > 100_000) throw new OAuthError('invalid_request', 'The body is too large.', 413);
  const values = new URLSearchParams(text);
  return { get: (name) => values.get(name) ?? '' };
};
