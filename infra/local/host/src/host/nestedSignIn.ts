import type { LocalService, Person } from '../service/LocalService';

export interface NestedSignInPorts {
  readonly service: LocalService;
  readonly person: Person;
  readonly tenantId: string;
  /** Host name of the sign-in service. */
  readonly environment: string;
}

interface BridgeRequest {
  readonly method?: unknown;
  readonly requestId?: unknown;
  readonly tokenParams?: { readonly clientId?: unknown; readonly scope?: unknown };
}

const openIdScopes = new Set(['openid', 'profile', 'email', 'offline_access']);

/** Nested app authentication: answers a tab's request, which comes as JSON and leaves as JSON, with tokens of the person chosen. */
export const answerNestedSignIn = async (ports: NestedSignInPorts, data: unknown): Promise<string> => {
  const request = (typeof data === 'string' ? JSON.parse(data) : data) as BridgeRequest;
  const reply = (rest: object): string =>
    JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId: request.requestId, success: true, ...rest });
  const { person, tenantId, environment } = ports;
  const account = { homeAccountId: `${person.id}.${tenantId}`, environment, tenantId };
  if (request.method === 'GetInitContext') {
    const initContext = {
      capabilities: { queryAccount: true },
      sdkName: 'local',
      sdkVersion: '1',
      accountContext: account,
    };
    return reply({ initContext });
  }
  if (request.method !== 'GetToken' && request.method !== 'GetTokenPopup')
    return reply({ success: false, error: { status: 'PERSISTENT_ERROR', code: 'unsupported_method' } });
  try {
    return reply({
      token: await tokenFor(ports, request),
      account: {
        ...account,
        username: person.userPrincipalName,
        localAccountId: person.id,
        name: person.displayName,
      },
    });
  } catch (cause) {
    const description = cause instanceof Error ? cause.message : String(cause);
    return reply({ success: false, error: { status: 'TRANSIENT_ERROR', code: 'token_refused', description } });
  }
};

const tokenFor = async (
  { service, person, tenantId }: NestedSignInPorts,
  { tokenParams }: BridgeRequest,
): Promise<object> => {
  const scope = typeof tokenParams?.scope === 'string' ? tokenParams.scope : '';
  const clientId = typeof tokenParams?.clientId === 'string' ? tokenParams.clientId : '';
  const wanted = scope.split(' ').filter((name) => name !== '' && !openIdScopes.has(name));
  // `https://graph.microsoft.com/Sites.Selected` → for Graph, `Sites.Selected`: a token carries bare names.
  const scopes = wanted.map((name) => name.slice(name.lastIndexOf('/') + 1));
  const named = wanted.find((name) => /^(https|api):\/\//.test(name));
  const audience = named?.slice(0, named.lastIndexOf('/'));
  const tokens = await service.tokens({
    person: person.id,
    clientId,
    scopes,
    ...(audience !== undefined && { audience }),
  });
  const client_info = btoa(JSON.stringify({ uid: person.id, utid: tenantId }));
  return { ...tokens, client_info, scope, token_type: 'Bearer' };
};
