import type { Middleware } from '@microsoft/microsoft-graph-client';
import { layer, setHeader } from './layer';

/** Gives an access token; when one was refused it is handed back, so that a cache can drop it. */
export type TokenSource = (refused?: string) => Promise<string>;

/** Adds the token; a refused one is renewed once, since it may have run out on the way. */
export const authenticate = (token: TokenSource): Middleware =>
  layer(async (context, _exchange, next) => {
    const first = await token();
    setHeader(context, 'Authorization', `Bearer ${first}`);
    await next();
    if (context.response?.status !== 401) return;
    const second = await token(first);
    if (second === first) return;
    setHeader(context, 'Authorization', `Bearer ${second}`);
    await next();
  });
