import type { JWTPayload } from 'jose';
import type { SignIn } from '../signIn/signIn';
import type { Caller } from './call';
import { GraphError } from './graphError';

const refusal = (message: string) =>
  new GraphError(401, 'InvalidAuthenticationToken', message, {
    headers: {
      'WWW-Authenticate':
        'Bearer realm="", authorization_uri="/common/oauth2/authorize", client_id="00000003-0000-0000-c000-000000000000"',
    },
  });

const text = (value: unknown) => (typeof value === 'string' ? value : '');

const readCaller = (payload: JWTPayload): Caller => {
  const clientId = text(payload.azp) || text(payload.appid);
  const roles = Array.isArray(payload.roles) ? payload.roles.filter((role) => typeof role === 'string') : [];
  const isApp = payload.idtyp === 'app' || payload.scp === undefined;
  return {
    kind: isApp ? 'app' : 'person',
    objectId: text(payload.oid),
    clientId,
    name: text(payload.name) || clientId,
    permissions: new Set(
      isApp
        ? roles
        : text(payload.scp)
            .split(' ')
            .filter((scope) => scope !== ''),
    ),
  };
};

/**
 * Reads the bearer token of a request. Checked tokens are remembered until they expire, for checking a signature costs
 * more than most requests. 401 `InvalidAuthenticationToken` when it is missing, wrong or out of date.
 */
export function createAuthenticate(signIn: SignIn, now: () => Date): (headers: Headers) => Promise<Caller> {
  const checked = new Map<string, { caller: Caller; expires: number }>();
  return async (headers) => {
    const token = /^Bearer\s+(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1];
    if (token === undefined) throw refusal('Access token is empty.');
    const known = checked.get(token);
    if (known !== undefined && known.expires > now().getTime()) return known.caller;
    checked.delete(token);
    let payload: JWTPayload;
    try {
      payload = await signIn.verifyForGraph(token);
    } catch (cause) {
      const expired = cause instanceof Error && 'code' in cause && cause.code === 'ERR_JWT_EXPIRED';
      throw refusal(expired ? 'Lifetime validation failed, the token is expired.' : 'Access token validation failure.');
    }
    const caller = readCaller(payload);
    if (checked.size >= 1000) checked.clear();
    checked.set(token, { caller, expires: (payload.exp ?? 0) * 1000 });
    return caller;
  };
}
