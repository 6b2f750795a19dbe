import type { Store } from '../graph/store/openStore';

/** What an authorisation code stands for until it is redeemed. */
export interface CodeGrant {
  clientId: string;
  redirectUri: string;
  personId: string;
  scope: string;
  nonce: string | undefined;
  /** PKCE, S256. */
  challenge: string;
}

const lifetime = 5 * 60_000;

/** Authorisation codes: good once, for five minutes. */
export function codeTable({ db }: Store, now: () => Date) {
  const insert = db.prepare('INSERT INTO codes VALUES (?, ?, ?)');
  const take = db.prepare<[string], { payload: string; expires: number }>(
    'DELETE FROM codes WHERE code = ? RETURNING payload, expires',
  );
  const tidy = db.prepare('DELETE FROM codes WHERE expires < ?');
  return {
    put(code: string, grant: CodeGrant) {
      tidy.run(now().getTime());
      insert.run(code, JSON.stringify(grant), now().getTime() + lifetime);
    },
    take(code: string): CodeGrant | undefined {
      const row = take.get(code);
      return row !== undefined && row.expires >= now().getTime() ? (JSON.parse(row.payload) as CodeGrant) : undefined;
    },
  };
}
