import { graphAudience } from './signIn/signIn';
import type { Tenant } from './tenant';

/** App through which the stand-alone people sign in. */
const clientApp = '11111111-0000-4000-8000-000000000001';
/** App that acts by its own right. */
const serviceApp = '11111111-0000-4000-8000-000000000002';

export interface StandAloneTokens {
  owner: string;
  member: string;
  reader: string;
  app: string;
}

/** The people of a tenant started by itself, and a token for each: an owner, a member, a reader, and an app that may write. */
export async function seedPeople(
  { directory, signIn }: Tenant,
  origin: string,
  lifetime: number,
): Promise<StandAloneTokens> {
  directory.addApp({ clientId: clientApp, displayName: 'Local client', siteRole: 'owner' });
  directory.addApp({
    clientId: serviceApp,
    displayName: 'Local service',
    secret: 'local-service-secret',
    siteRole: 'write',
  });
  const scopes = [
    'Sites.Selected',
    'User.Read',
    'User.ReadBasic.All',
    'People.Read',
    'Mail.Send',
    'Group.ReadWrite.All',
  ];
  const roles = [
    'Sites.Selected',
    'User.ReadBasic.All',
    'TeamsAppInstallation.ReadWriteSelfForUser.All',
    'TeamsActivity.Send',
    'Mail.Send',
  ];
  const issue = (displayName: string, id: string, role: 'owner' | 'write' | 'read') => {
    const person = directory.addPerson({ id, displayName, role });
    return signIn.issueUserToken({
      objectId: person.id,
      audience: graphAudience,
      scopes,
      clientId: clientApp,
      origin,
      lifetime,
    });
  };
  return {
    owner: await issue('Olive Owner', '22222222-0000-4000-8000-000000000001', 'owner'),
    member: await issue('Max Member', '22222222-0000-4000-8000-000000000002', 'write'),
    reader: await issue('Rita Reader', '22222222-0000-4000-8000-000000000003', 'read'),
    app: await signIn.issueAppToken({
      clientId: serviceApp,
      audience: graphAudience,
      roles,
      origin,
      lifetime,
    }),
  };
}
