import { createHash, timingSafeEqual } from 'node:crypto';
import type { App } from '../graph/people/appTable';
import { OAuthError } from './oauthError';
import type { SignInContext } from './signInContext';
import type { Form } from './tokenForm';

/** Compares secrets in a time that tells nothing of them. */
export const sameText = (one: string, other: string): boolean => {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(one), hash(other));
};

const credentials = (request: Request, form: Form): { clientId: string; secret: string } => {
  const basic = /^Basic (.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  if (basic === undefined) return { clientId: form.get('client_id'), secret: form.get('client_secret') };
  const [clientId = '', ...secret] = Buffer.from(basic, 'base64').toString('utf8').split(':');
  return { clientId: decodeURIComponent(clientId), secret: decodeURIComponent(secret.join(':')) };
};

/** The app that asks, by its secret; refuses with `invalid_client`. */
export const provenApp = ({ store }: SignInContext, request: Request, form: Form): App => {
  const { clientId, secret } = credentials(request, form);
  const app = store.apps.find(clientId);
  const known = app?.secret ?? null;
  if (app === undefined || known === null || !sameText(known, secret))
    throw new OAuthError('invalid_client', 'AADSTS7000215: Invalid client secret provided.', 401);
  return app;
};
