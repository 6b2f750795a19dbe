import type { Store } from '../store/openStore';
import type { App } from './appTable';
import type { Person, SiteRole } from './personTable';

export interface NewPerson {
  /** Entra object id; made when absent. */
  id?: string;
  displayName: string;
  /** Made from the name when absent. */
  userPrincipalName?: string;
  mail?: string;
  givenName?: string;
  surname?: string;
  jobTitle?: string;
  department?: string;
  role?: SiteRole | null;
}

export interface NewApp {
  clientId: string;
  displayName?: string;
  /** Absent for a public client. */
  secret?: string;
  /** Application roles, as an administrator would consent to; `Sites.Selected` when absent. */
  roles?: readonly string[];
  redirectUris?: readonly string[];
  /** What `Sites.Selected` grants the app in the site, for itself and for whoever uses it. */
  siteRole?: SiteRole | null;
}

/** The people and apps of the tenant. Adding one whose id is known changes it. */
export interface Directory {
  addPerson(person: NewPerson): Person;
  person(idOrName: string): Person | undefined;
  people(): Person[];
  removePerson(id: string): void;
  addApp(app: NewApp): App;
  app(clientId: string): App | undefined;
  apps(): App[];
}

const principalName = (displayName: string) =>
  `${displayName
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9 ]/g, '')
    .trim()
    .replace(/ +/g, '.')}@tenant.example`;

export function createDirectory(store: Store, newId: () => string): Directory {
  return {
    addPerson(person) {
      const name = person.userPrincipalName ?? principalName(person.displayName);
      const [first = '', ...rest] = person.displayName.split(' ');
      const added: Person = {
        id: (person.id ?? newId()).toLowerCase(),
        displayName: person.displayName,
        userPrincipalName: name,
        mail: person.mail ?? name,
        givenName: person.givenName ?? first,
        surname: person.surname ?? (rest.join(' ') || null),
        jobTitle: person.jobTitle ?? null,
        department: person.department ?? null,
        role: person.role ?? null,
      };
      store.people.put(added);
      return added;
    },
    person: (idOrName) => store.people.find(idOrName),
    people: () => store.people.all(),
    removePerson: (id) => store.people.remove(id),
    addApp(app) {
      const added: App = {
        clientId: app.clientId,
        displayName: app.displayName ?? app.clientId,
        secret: app.secret ?? null,
        roles: [...(app.roles ?? ['Sites.Selected'])],
        redirectUris: [...(app.redirectUris ?? [])],
        siteRole: app.siteRole ?? null,
      };
      store.apps.put(added);
      return added;
    },
    app: (clientId) => store.apps.find(clientId),
    apps: () => store.apps.all(),
  };
}
