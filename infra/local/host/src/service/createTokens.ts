import type { LocalService } from './LocalService';

const margin = 5 * 60_000;

/** A person's token for the chat, kept until shortly before it ends. */
export const createTokens = (service: LocalService, clientId: string, now: () => number) => {
  const kept = new Map<string, { readonly token: Promise<string>; readonly until: number }>();
  return (person: string): Promise<string> => {
    const known = kept.get(person);
    if (known && known.until > now()) return known.token;
    const token = service.tokens({ person, clientId, scopes: ['User.Read'] }).then(({ access_token }) => access_token);
    kept.set(person, { token, until: now() + 3_600_000 - margin });
    // A failure is not kept.
    token.catch(() => kept.delete(person));
    return token;
  };
};
