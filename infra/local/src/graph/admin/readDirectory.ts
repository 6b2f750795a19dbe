import { invalidRequest } from '../graphError';
import { isStringArray, type Json, type JsonObject } from '../json';
import type { NewApp, NewPerson } from '../people/directory';
import type { SiteRole } from '../people/personTable';

const text = (body: JsonObject, name: string): string | undefined => {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string' || value.trim() === '' || value.length > 256)
    throw invalidRequest(`'${name}' must be text of 1 to 256 characters.`);
  return value.trim();
};

const given = <Name extends string>(body: JsonObject, names: readonly Name[]): Partial<Record<Name, string>> => {
  const found: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = text(body, name);
    if (value !== undefined) found[name] = value;
  }
  return found;
};

const role = (value: Json | undefined): SiteRole | null => {
  if (value === undefined || value === null) return null;
  if (value !== 'read' && value !== 'write' && value !== 'owner')
    throw invalidRequest("A role is 'read', 'write', 'owner' or null.");
  return value;
};

const names = (body: JsonObject, name: string): string[] | undefined => {
  const value = body[name];
  if (value === undefined) return undefined;
  if (!isStringArray(value)) throw invalidRequest(`'${name}' must be a list of texts.`);
  return value;
};

export function readPerson(body: JsonObject): NewPerson {
  const displayName = text(body, 'displayName');
  if (displayName === undefined) throw invalidRequest("A person needs a 'displayName'.");
  const rest = given(body, ['id', 'userPrincipalName', 'mail', 'givenName', 'surname', 'jobTitle', 'department']);
  return { displayName, ...rest, role: role(body.role) };
}

export function readApp(body: JsonObject): NewApp {
  const clientId = text(body, 'clientId');
  if (clientId === undefined) throw invalidRequest("An app needs a 'clientId'.");
  const roles = names(body, 'roles');
  const redirectUris = names(body, 'redirectUris');
  return {
    clientId,
    ...given(body, ['displayName', 'secret']),
    ...(roles === undefined ? {} : { roles }),
    ...(redirectUris === undefined ? {} : { redirectUris }),
    siteRole: role(body.siteRole),
  };
}
