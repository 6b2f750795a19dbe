import { people } from './people';

/** An account of the local tenant, as `POST /_local/users` takes it. */
export interface DemoUser {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly mail: string;
  readonly jobTitle: string;
  readonly department: string;
  /** What SharePoint lets them do on the programme's site. */
  readonly role: 'owner' | 'write' | 'read';
}

const siteRole = { 'Programme team': 'owner', 'Leadership group': 'write', Member: 'write', Reader: 'read' } as const;

/** The people of the demo programme as accounts; object ids are those in its workbook. */
export const demoUsers = (): readonly DemoUser[] =>
  Object.values(people).map(({ name, email, objectId, organisation, role, job }) => ({
    id: objectId,
    displayName: name,
    userPrincipalName: email,
    mail: email,
    jobTitle: job,
    department: organisation,
    role: siteRole[role],
  }));
