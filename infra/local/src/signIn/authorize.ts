import { allowedOrigin } from '../allowedOrigin';
import { codeTable } from './codeTable';
import { OAuthError } from './oauthError';
import { peoplePage } from './peoplePage';
import type { SignInContext } from './signInContext';

interface Asked {
  clientId: string;
  redirectUri: string;
  scope: string;
  state: string;
  nonce: string | undefined;
  challenge: string;
  mode: 'query' | 'fragment';
}

/** Codes go only where the app is registered to be, or to a page on this machine. */
const checkRedirect = ({ store, corsOrigins }: SignInContext, clientId: string, redirectUri: string) => {
  const registered = store.apps.find(clientId)?.redirectUris.includes(redirectUri) === true;
  const local =
    /^https?:\/\//.test(redirectUri) &&
    URL.canParse(redirectUri) &&
    allowedOrigin(new URL(redirectUri).origin, corsOrigins);
  if (!registered && !local)
    throw new OAuthError('invalid_request', 'AADSTS50011: The redirect URI is not registered for the app.');
};

const read = (context: SignInContext, query: URLSearchParams): Asked => {
  const get = (name: string) => query.get(name) ?? '';
  const clientId = get('client_id');
  const redirectUri = get('redirect_uri');
  if (clientId === '') throw new OAuthError('invalid_request', "AADSTS900144: The request must contain 'client_id'.");
  checkRedirect(context, clientId, redirectUri);
  if (get('response_type') !== 'code')
    throw new OAuthError('unsupported_response_type', 'Only response_type=code is supported.');
  if (get('code_challenge_method') !== 'S256' || get('code_challenge') === '')
    throw new OAuthError('invalid_request', 'PKCE with S256 is needed.');
  const mode = get('response_mode') === 'query' ? 'query' : 'fragment';
  return {
    clientId,
    redirectUri,
    scope: get('scope'),
    state: get('state'),
    nonce: query.get('nonce') ?? undefined,
    challenge: get('code_challenge'),
    mode,
  };
};

const back = ({ redirectUri, state, mode }: Asked, values: Record<string, string>): Response => {
  const url = new URL(redirectUri);
  const answer = new URLSearchParams({ ...values, state });
  if (mode === 'query') for (const [key, value] of answer) url.searchParams.set(key, value);
  else url.hash = answer.toString();
  return new Response(null, { status: 302, headers: { Location: url.href, 'Cache-Control': 'no-store' } });
};

/**
 * `GET …/authorize`: a page with the people to choose from, no passwords. `person` (the choice) or, without a page,
 * `prompt=none` with `login_hint` leads straight back with a code.
 */
export function authorize(context: SignInContext, request: Request): Response {
  const { store, newId, now } = context;
  const url = new URL(request.url);
  try {
    const asked = read(context, url.searchParams);
    const silent = url.searchParams.get('prompt') === 'none';
    const wanted = url.searchParams.get('person') ?? (silent ? url.searchParams.get('login_hint') : null);
    const person = wanted === null ? undefined : store.people.find(wanted);
    if (person !== undefined) {
      const code = newId();
      const { clientId, redirectUri, scope, nonce, challenge } = asked;
      codeTable(store, now).put(code, { clientId, redirectUri, scope, nonce, challenge, personId: person.id });
      return back(asked, { code });
    }
    if (silent) return back(asked, { error: 'login_required', error_description: 'AADSTS50058: Nobody is signed in.' });
    return peoplePage(url, store.people.all());
  } catch (error) {
    if (error instanceof OAuthError) return error.response();
    throw error;
  }
}
