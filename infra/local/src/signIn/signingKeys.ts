import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type CryptoKey, type JWK } from 'jose';
import type { Store } from '../graph/store/openStore';

export interface SigningKey {
  id: string;
  privateKey: CryptoKey;
  publicKey: CryptoKey;
  /** As a key set publishes it. */
  publicJwk: JWK;
}

export type KeyName = 'entra' | 'botFramework';

/** Making an RSA key takes a tenth of a second: tenants that live in memory alone share theirs within the process. */
const inMemory = new Map<KeyName, Promise<string>>();

const makeJwk = async (): Promise<string> => {
  const pair = await generateKeyPair('RS256', { extractable: true });
  return JSON.stringify(await exportJWK(pair.privateKey));
};

const asCryptoKey = (key: CryptoKey | Uint8Array): CryptoKey => {
  if (key instanceof Uint8Array) throw new TypeError('An RSA key was expected.');
  return key;
};

const fromJwk = async (text: string): Promise<SigningKey> => {
  const jwk = JSON.parse(text) as JWK;
  const { kty, n, e } = jwk;
  if (kty === undefined || n === undefined || e === undefined) throw new TypeError('An RSA key was expected.');
  const id = await calculateJwkThumbprint({ kty, n, e });
  const publicJwk: JWK = { kty, n, e, kid: id, use: 'sig', alg: 'RS256' };
  return {
    id,
    privateKey: asCryptoKey(await importJWK(jwk, 'RS256')),
    publicKey: asCryptoKey(await importJWK(publicJwk, 'RS256')),
    publicJwk,
  };
};

/** The tenant's two keys, made once and kept in its database. */
export function signingKeys(store: Store): (name: KeyName) => Promise<SigningKey> {
  const known = new Map<KeyName, Promise<SigningKey>>();
  const load = async (name: KeyName): Promise<SigningKey> => {
    const kept = store.settings.get(`key.${name}`);
    if (kept !== undefined) return fromJwk(kept);
    let made: string;
    if (store.db.memory) {
      const shared = inMemory.get(name) ?? makeJwk();
      inMemory.set(name, shared);
      made = await shared;
    } else made = await makeJwk();
    return fromJwk(store.settings.once(`key.${name}`, () => made));
  };
  return (name) => {
    const key = known.get(name) ?? load(name);
    known.set(name, key);
    return key;
  };
}
