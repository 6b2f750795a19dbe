import { jwtVerify, SignJWT, type JSONWebKeySet, type JWTPayload } from 'jose';
import type { Store } from '../graph/store/openStore';
import { signingKeys, type KeyName } from './signingKeys';

export const graphAudience = 'https://graph.microsoft.com';
export const botFrameworkAudience = 'https://api.botframework.com';
/** Well-known id of Microsoft Graph, which tokens may carry as audience instead of the address. */
const graphId = '00000003-0000-0000-c000-000000000000';

export interface SignIn {
  /** An access token of a person. 404-like `Error` when nobody has that id. Lifetime in seconds, one hour by default. */
  issueUserToken(wanted: {
    objectId: string;
    audience: string;
    scopes: readonly string[];
    clientId: string;
    origin?: string;
    lifetime?: number;
  }): Promise<string>;
  /** An access token of an app by its own right. */
  issueAppToken(wanted: {
    clientId: string;
    audience: string;
    roles: readonly string[];
    origin?: string;
    lifetime?: number;
  }): Promise<string>;
  /** What the chat service sends a bot: issuer and key of the Bot Framework. */
  issueBotFrameworkToken(wanted: { botId: string; serviceUrl: string; lifetime?: number }): Promise<string>;
  /** Who signed in, for the app itself. */
  issueIdToken(wanted: { objectId: string; clientId: string; nonce?: string; origin?: string }): Promise<string>;
  /** A token only this service reads: refresh tokens. */
  issueOpaqueToken(content: JWTPayload, lifetime: number): Promise<string>;
  /** Checks signature, life, tenant and audience; rejects with jose's error. */
  verify(token: string, audience: string | readonly string[]): Promise<JWTPayload>;
  /** `verify` for Graph, which goes by two audiences. */
  verifyForGraph(token: string): Promise<JWTPayload>;
  jwks(): Promise<JSONWebKeySet>;
  /** The Bot Framework's keys, endorsed for Teams. */
  botFrameworkJwks(): Promise<JSONWebKeySet>;
  issuer(origin?: string): string;
}

/** Issues and checks the tokens of the local tenant. `origin` is what issuers begin with unless a call says otherwise. */
export function createSignIn(store: Store, now: () => Date, newId: () => string, origin: () => string): SignIn {
  const keys = signingKeys(store);
  const { tenantId } = store;
  const issuer = (from = origin()) => `${from}/${tenantId}/v2.0`;
  const seconds = () => Math.floor(now().getTime() / 1000);

  const sign = async (name: KeyName, claims: JWTPayload, lifetime: number): Promise<string> => {
    const key = await keys(name);
    const from = seconds();
    return new SignJWT({ iat: from, nbf: from, exp: from + lifetime, ...claims })
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: key.id })
      .sign(key.privateKey);
  };
  const person = (objectId: string) => {
    const found = store.people.find(objectId);
    if (found === undefined) throw new Error(`Nobody in the local tenant has the object id '${objectId}'.`);
    return found;
  };
  const personClaims = (objectId: string): JWTPayload => {
    const { id, displayName, userPrincipalName } = person(objectId);
    return { oid: id, sub: id, tid: tenantId, name: displayName, preferred_username: userPrincipalName };
  };

  const verify: SignIn['verify'] = async (token, audience) => {
    const { payload } = await jwtVerify(
      token,
      async ({ kid }) => {
        const [entra, bot] = await Promise.all([keys('entra'), keys('botFramework')]);
        return kid === bot.id ? bot.publicKey : entra.publicKey;
      },
      {
        audience: [...(typeof audience === 'string' ? [audience] : audience)],
        algorithms: ['RS256'],
        currentDate: now(),
      },
    );
    // The origin in the issuer may differ (port chosen late, in-process calls); the tenant in it must not.
    if (payload.iss !== botFrameworkAudience && payload.iss?.endsWith(`/${tenantId}/v2.0`) !== true) {
      throw new Error('The token comes from another tenant.');
    }
    return payload;
  };

  return {
    async issueUserToken({ objectId, audience, scopes, clientId, origin: from, lifetime = 3600 }) {
      const claims = { ...personClaims(objectId), azp: clientId, appid: clientId, scp: scopes.join(' ') };
      return sign('entra', { ...claims, aud: audience, iss: issuer(from), ver: '2.0', uti: newId() }, lifetime);
    },
    issueAppToken({ clientId, audience, roles, origin: from, lifetime = 3600 }) {
      const claims = { oid: clientId, sub: clientId, tid: tenantId, azp: clientId, appid: clientId, idtyp: 'app' };
      const rest = { roles: [...roles], aud: audience, iss: issuer(from), ver: '2.0', uti: newId() };
      return sign('entra', { ...claims, ...rest }, lifetime);
    },
    issueBotFrameworkToken: ({ botId, serviceUrl, lifetime = 3600 }) =>
      sign('botFramework', { aud: botId, iss: botFrameworkAudience, serviceurl: serviceUrl }, lifetime),
    async issueIdToken({ objectId, clientId, nonce, origin: from }) {
      const claims = { ...personClaims(objectId), aud: clientId, iss: issuer(from), ver: '2.0' };
      return sign('entra', nonce === undefined ? claims : { ...claims, nonce }, 3600);
    },
    issueOpaqueToken: (content, lifetime) => sign('entra', { iss: issuer(), ...content }, lifetime),
    verify,
    verifyForGraph: (token) => verify(token, [graphAudience, `${graphAudience}/`, graphId]),
    async jwks() {
      return { keys: [(await keys('entra')).publicJwk] };
    },
    async botFrameworkJwks() {
      return { keys: [{ ...(await keys('botFramework')).publicJwk, endorsements: ['msteams'] }] };
    },
    issuer,
  };
}
