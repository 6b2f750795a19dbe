import { errors, jwtVerify, type JWTPayload } from 'jose';
import type { SignInKeys } from './createSignInKeys';

/** Who asks, by their own token. */
export type Bearer =
  | { readonly kind: 'person'; readonly objectId: string; readonly until: Date; readonly token: string }
  /** No token, or one that is not for this app, not of this organisation, out of date, forged. */
  | { readonly kind: 'refused' };

export interface BearerPorts {
  readonly tenantId: string;
  /** The app's client id: tokens are for it, or for `api://<client id>`. */
  readonly appId: string;
  readonly keys: () => Promise<SignInKeys>;
  /** The machine's clock: tokens live in real time. */
  readonly now: () => Date;
}

/** What the person allowed the tabs to do in their name; the usual name for it in Teams apps. */
const scope = 'access_as_user';
const longestToken = 16_384;

/**
 * Reads the `Authorization` header of a tab.
 * @throws whatever kept the organisation's keys from being read: that is no fault of the token's.
 */
export const createBearerReader = ({ tenantId, appId, keys, now }: BearerPorts) => {
  // The second is the issuer of tokens in Entra's older form, which an app gets that never asked for the newer one.
  const issuersOf = (issuer: string): string[] => [issuer, `https://sts.windows.net/${tenantId}/`];

  return async (authorization: string | undefined): Promise<Bearer> => {
    const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '') ?? [];
    // Without an app of our own no token can be for us.
    if (token === undefined || token.length > longestToken || appId === '') return { kind: 'refused' };
    const { issuer, keyOf } = await keys();
    try {
      const { payload } = await jwtVerify(token, keyOf, {
        algorithms: ['RS256'],
        issuer: issuersOf(issuer),
        audience: [appId, `api://${appId}`],
        requiredClaims: ['exp', 'oid', 'tid', 'scp'],
        currentDate: now(),
      });
      return personIn(payload, tenantId, token);
    } catch (fault) {
      if (isRefusal(fault)) return { kind: 'refused' };
      throw fault;
    }
  };
};

const personIn = ({ oid, tid, scp, idtyp, exp }: JWTPayload, tenantId: string, token: string): Bearer => {
  const allowed = typeof scp === 'string' && scp.split(' ').includes(scope);
  if (!allowed || tid !== tenantId || idtyp === 'app' || typeof oid !== 'string' || exp === undefined)
    return { kind: 'refused' };
  return { kind: 'person', objectId: oid, until: new Date(exp * 1000), token };
};

/** jose's own errors tell of the token, save those of a key set that did not come. */
const isRefusal = (fault: unknown): boolean =>
  fault instanceof errors.JOSEError &&
  !(fault instanceof errors.JWKSTimeout || fault.code === 'ERR_JOSE_GENERIC' || fault instanceof errors.JWKSInvalid);
