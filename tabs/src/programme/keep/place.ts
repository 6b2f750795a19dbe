/** Whose data of which programme: what is kept in the browser is kept apart by it. */
export interface Place {
  /** Entra tenant id. */
  readonly tenant: string;
  /** Entra object id of whoever is signed in. */
  readonly person: string;
  /** SharePoint site id. */
  readonly site: string;
}

const joined = (...parts: readonly string[]): string => parts.map(encodeURIComponent).join('/');

export const placeKey = ({ tenant, person, site }: Place): string => joined(tenant, person, site);
export const personKey = ({ tenant, person }: Place): string => joined(tenant, person);
