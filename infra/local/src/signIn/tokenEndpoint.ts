import { createHash } from 'node:crypto';
import type { JWTPayload } from 'jose';
import { codeTable } from './codeTable';
import { OAuthError } from './oauthError';
import { onBehalfOf, onBehalfOfGrant } from './onBehalfOf';
import { provenApp, sameText } from './provenApp';
import { readScope } from './readScope';
import type { SignInContext } from './signInContext';
import { readForm, type Form } from './tokenForm';

/** The tenant's own grant, for scripts and tests: a token for a person, no questions asked. Entra has nothing like it. */
const localPersonGrant = 'urn:local:person';
const refreshAudience = 'local:refresh';
const refreshLifetime = 24 * 3600;

const asApp = async (context: SignInContext, request: Request, form: Form, origin: string) => {
  const { clientId, roles } = provenApp(context, request, form);
  const scope = form.get('scope');
  if (!scope.endsWith('/.default'))
    throw new OAuthError('invalid_scope', "AADSTS1002012: The scope must end in '/.default'.");
  const { audience } = readScope(scope);
  const token = await context.signIn.issueAppToken({ clientId, audience, roles, origin });
  return { token_type: 'Bearer', expires_in: 3600, ext_expires_in: 3600, access_token: token };
};

interface PersonGrant {
  personId: string;
  clientId: string;
  scope: string;
  nonce?: string | undefined;
}

const asPerson = async ({ store, signIn }: SignInContext, grant: PersonGrant, origin: string) => {
  const person = store.people.find(grant.personId);
  if (person === undefined)
    throw new OAuthError('invalid_grant', 'AADSTS50034: The user account does not exist in the local tenant.');
  const { audience, scopes } = readScope(grant.scope);
  const { clientId, nonce } = grant;
  const refresh: JWTPayload = { aud: refreshAudience, personId: person.id, clientId, scope: grant.scope };
  const clientInfo = { uid: person.id, utid: store.tenantId };
  return {
    token_type: 'Bearer',
    scope: scopes.map((scope) => `${audience}/${scope}`).join(' '),
    expires_in: 3600,
    ext_expires_in: 3600,
    access_token: await signIn.issueUserToken({ objectId: person.id, audience, scopes, clientId, origin }),
    refresh_token: await signIn.issueOpaqueToken(refresh, refreshLifetime),
    id_token: await signIn.issueIdToken({
      objectId: person.id,
      clientId,
      origin,
      ...(nonce === undefined ? {} : { nonce }),
    }),
    client_info: Buffer.from(JSON.stringify(clientInfo)).toString('base64url'),
  };
};

const byCode = (context: SignInContext, form: Form): PersonGrant => {
  const grant = codeTable(context.store, context.now).take(form.get('code'));
  const verifier = createHash('sha256').update(form.get('code_verifier')).digest('base64url');
  if (
    grant === undefined ||
    grant.clientId !== form.get('client_id') ||
    grant.redirectUri !== form.get('redirect_uri') ||
    !sameText(grant.challenge, verifier)
  ) {
    throw new OAuthError('invalid_grant', 'AADSTS70000: The code is used, out of date, or belongs to another request.');
  }
  return { ...grant, scope: form.get('scope') || grant.scope };
};

const byRefresh = async ({ signIn }: SignInContext, form: Form): Promise<PersonGrant> => {
  let content: JWTPayload;
  try {
    content = await signIn.verify(form.get('refresh_token'), refreshAudience);
  } catch {
    throw new OAuthError('invalid_grant', 'AADSTS700082: The refresh token has expired or is not valid.');
  }
  if (content.clientId !== form.get('client_id'))
    throw new OAuthError('invalid_grant', 'The refresh token belongs to another app.');
  return {
    personId: String(content.personId),
    clientId: form.get('client_id'),
    scope: form.get('scope') || String(content.scope),
  };
};

/** `POST /{tenant}/oauth2/v2.0/token`: client credentials, code with PKCE, refresh token, on behalf of a person, and the local person grant. */
export async function answerToken(context: SignInContext, request: Request, origin: string): Promise<Response> {
  try {
    const form = await readForm(request);
    const answer = async () => {
      switch (form.get('grant_type')) {
        case 'client_credentials':
          return asApp(context, request, form, origin);
        case 'authorization_code':
          return asPerson(context, byCode(context, form), origin);
        case 'refresh_token':
          return asPerson(context, await byRefresh(context, form), origin);
        case onBehalfOfGrant:
          return onBehalfOf(context, request, form, origin);
        case localPersonGrant:
          return asPerson(
            context,
            { personId: form.get('object_id'), clientId: form.get('client_id'), scope: form.get('scope') },
            origin,
          );
        default:
          throw new OAuthError('unsupported_grant_type', 'AADSTS70003: The app requested an unsupported grant type.');
      }
    };
    return Response.json(await answer(), { headers: { 'Cache-Control': 'no-store' } });
  } catch (error) {
    if (error instanceof OAuthError) return error.response();
    throw error;
  }
}
