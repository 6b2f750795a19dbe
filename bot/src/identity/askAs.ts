import type { Config } from '../config';
import type { AskForToken } from './createTokenProvider';

export type Resource = 'https://graph.microsoft.com' | 'https://api.botframework.com';

/** How the bot asks for its token for a resource: by its secret, or as a managed identity where there is no secret. */
export const askAs = (config: Config, resource: Resource, fetch: typeof globalThis.fetch): AskForToken => {
  const { tokenUrl, managedIdentity, appId, appSecret, botLogin, tenantId } = config;
  const signal = () => AbortSignal.timeout(20_000);
  if (appSecret === undefined && managedIdentity) {
    const { endpoint, header } = managedIdentity;
    const url = `${endpoint}?${new URLSearchParams({ 'api-version': '2019-08-01', resource }).toString()}`;
    return () => fetch(url, { headers: { 'x-identity-header': header }, signal: signal() });
  }
  const ownUrl = `${botLogin}/${tenantId}/oauth2/v2.0/token`;
  const url = resource === 'https://graph.microsoft.com' ? (tokenUrl ?? ownUrl) : ownUrl;
  const body = {
    grant_type: 'client_credentials',
    client_id: appId,
    client_secret: appSecret ?? '',
    scope: `${resource}/.default`,
  };
  return () => fetch(url, { method: 'POST', body: new URLSearchParams(body), signal: signal() });
};
