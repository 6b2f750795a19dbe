import { graphAudience } from './signIn';

const oidcScopes = new Set(['openid', 'profile', 'email', 'offline_access']);

/** `https://graph.microsoft.com/Sites.Selected openid` → the audience and the bare scopes. */
export const readScope = (scope: string): { audience: string; scopes: string[] } => {
  const wanted = scope.split(/\s+/).filter((name) => name !== '');
  const resource = wanted.find((name) => !oidcScopes.has(name) && /^(https?|api):\/\//.test(name));
  const audience = resource === undefined ? graphAudience : resource.slice(0, resource.lastIndexOf('/'));
  const scopes = wanted.filter((name) => !oidcScopes.has(name)).map((name) => name.slice(name.lastIndexOf('/') + 1));
  return { audience, scopes };
};
