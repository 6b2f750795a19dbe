import { errors, type JWTPayload } from 'jose';
import { OAuthError } from './oauthError';
import { provenApp } from './provenApp';
import { readScope } from './readScope';
import type { SignInContext } from './signInContext';
import type { Form } from './tokenForm';

export const onBehalfOfGrant = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/**
 * What `…/.default` stands for here: the delegated permissions that the suite asks an administrator for. Whether anybody consented is not checked: every app is
 * given them, where Entra refuses with AADSTS65001 until somebody has.
 */
const consented = ['Sites.Selected', 'User.Read'];

const refuse = (message: string): OAuthError => new OAuthError('invalid_grant', message);

const readAssertion = async ({ signIn }: SignInContext, assertion: string, clientId: string): Promise<JWTPayload> => {
  try {
    return await signIn.verify(assertion, [clientId, `api://${clientId}`]);
  } catch (cause) {
    if (cause instanceof errors.JWTExpired) throw refuse('AADSTS500133: Assertion is not within its valid time range.');
    if (cause instanceof errors.JWTClaimValidationFailed && cause.claim === 'aud')
      throw refuse('AADSTS500131: Assertion audience does not match the Client app presenting the assertion.');
    throw refuse('AADSTS50013: Assertion failed signature validation.');
  }
};

/**
 * An app that was given a token for itself asks for one with which it may speak to another service as the same person
 * (OAuth 2.0 on-behalf-of). Needs the app's secret: a token alone is not enough.
 */
export const onBehalfOf = async (context: SignInContext, request: Request, form: Form, origin: string) => {
  const { store, signIn } = context;
  const { clientId } = provenApp(context, request, form);
  if (form.get('requested_token_use') !== 'on_behalf_of')
    throw new OAuthError('invalid_request', "The parameter 'requested_token_use' must be 'on_behalf_of'.");
  const assertion = form.get('assertion');
  if (assertion === '')
    throw new OAuthError('invalid_request', "AADSTS900144: The request body must contain 'assertion'.");
  const { oid, idtyp, scp } = await readAssertion(context, assertion, clientId);
  if (idtyp === 'app' || typeof scp !== 'string')
    throw refuse('AADSTS7000114: The application is not allowed to make application on-behalf-of calls.');
  const person = typeof oid === 'string' ? store.people.find(oid) : undefined;
  if (person === undefined) throw refuse('AADSTS50034: The user account does not exist in the local tenant.');
  const { audience, scopes: asked } = readScope(form.get('scope'));
  const scopes = asked.flatMap((scope) => (scope === '.default' ? consented : [scope]));
  return {
    token_type: 'Bearer',
    scope: scopes.map((scope) => `${audience}/${scope}`).join(' '),
    expires_in: 3600,
    ext_expires_in: 3600,
    access_token: await signIn.issueUserToken({ objectId: person.id, audience, scopes, clientId, origin }),
  };
};
