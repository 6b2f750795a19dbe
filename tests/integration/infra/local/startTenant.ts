import { createTenant, type TenantOptions } from '../../../../infra/local/src/tenant';
import type { SiteRole } from '../../../../infra/local/src/graph/people/personTable';
import { graphAudience } from '../../../../infra/local/src/signIn/signIn';

export interface Answer {
  status: number;
  headers: Headers;
  body: Body;
}

/** Answers have many shapes: a test names the one it expects by what it reads. */
export interface Body {
  [key: string]: unknown;
  id?: string;
  eTag?: string;
  value?: Body[];
  fields?: Record<string, unknown>;
  responses?: { id: string; status: number; headers: Record<string, string>; body: Body }[];
  error?: { code: string; message: string; innerError: Record<string, unknown> };
  '@odata.nextLink'?: string;
  '@odata.deltaLink'?: string;
}

export const root = 'http://127.0.0.1:4301/v1.0';

/** A tenant in memory with one person a role, and a `call` that speaks for one of them. */
export async function startTenant(options: Partial<TenantOptions> = {}) {
  const tenant = createTenant({ database: ':memory:', throttle: false, ...options });
  tenant.directory.addApp({ clientId: 'client', displayName: 'Client', siteRole: 'owner' });
  const scopes = ['Sites.Selected', 'User.Read', 'User.ReadBasic.All', 'People.Read', 'Mail.Send'];
  const roles = ['owner', 'write', 'read', 'stranger'] as const;
  const ids = Object.fromEntries(
    roles.map((role) => [
      role,
      tenant.directory.addPerson({ displayName: `Person ${role}`, role: role === 'stranger' ? null : role }).id,
    ]),
  ) as Record<SiteRole | 'stranger', string>;
  /** A fresh token of the person with the role. */
  const issue = (role: SiteRole | 'stranger', more: string[] = []) =>
    tenant.signIn.issueUserToken({
      objectId: ids[role],
      audience: graphAudience,
      scopes: [...scopes, ...more],
      clientId: 'client',
    });
  const tokens = {
    owner: await issue('owner'),
    write: await issue('write'),
    read: await issue('read'),
    stranger: await issue('stranger'),
  };
  const call = async (
    method: string,
    path: string,
    body?: unknown,
    more: { as?: string; headers?: Record<string, string> } = {},
  ): Promise<Answer> => {
    const headers: Record<string, string> = { authorization: `Bearer ${more.as ?? tokens.owner}` };
    if (body !== undefined) headers['content-type'] = 'application/json';
    const request = new Request(path.startsWith('http') ? path : `${root}${path}`, {
      method,
      headers: { ...headers, ...more.headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const response = await tenant.fetch(request);
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: (text === '' ? {} : JSON.parse(text)) as Body };
  };
  /** Makes a list and answers with the path of its items. */
  const makeList = async (displayName: string, columns: object[]): Promise<string> => {
    const made = await call('POST', '/sites/root/lists', { displayName, columns, list: { template: 'genericList' } });
    if (made.status !== 201) throw new Error(JSON.stringify(made.body));
    return `/sites/root/lists/${String(made.body.id)}/items`;
  };
  const admin = async (method: string, path: string, body?: unknown): Promise<Answer> =>
    call(method, `http://127.0.0.1:4301/_local${path}`, body);
  return { tenant, ids, tokens, issue, call, makeList, admin };
}
