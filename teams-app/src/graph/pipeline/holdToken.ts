import type { TokenSource } from './authenticate';

export interface HeldToken {
  readonly token: TokenSource;
  /** Gives up the token last used; answers whether there is another one now. */
  renew(): Promise<boolean>;
}

/** Remembers the token last given, for answers that are refused apart from the request that carried it. */
export const holdToken = (source: TokenSource): HeldToken => {
  let last: string | undefined;
  const token: TokenSource = async (refused) => (last = await source(refused));
  return {
    token,
    renew: async () => {
      const refused = last;
      return (await token(refused)) !== refused;
    },
  };
};
