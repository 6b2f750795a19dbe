import type { Call, Reply } from '../call';
import { badRequest, GraphError } from '../graphError';
import { compact, type JsonObject } from '../json';
import { decodeToken, encodeToken, linkWith, tokenNumber } from '../pageLink';
import { applySelect, readQueryOptions } from '../queryOptions';
import type { Route } from '../route';
import type { Person } from './personTable';
import { matchPeople } from './matchPeople';

const readPeople = ['User.ReadBasic.All', 'User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All'];
const usual = [
  'businessPhones',
  'displayName',
  'givenName',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
  'id',
];

/** Unlike list fields, people carry null for what is unknown. */
const showPerson = (person: Person, select: string[] | undefined): JsonObject => {
  const { id, displayName, givenName, surname, jobTitle, department, mail, userPrincipalName } = person;
  const all: JsonObject = {
    ...{ businessPhones: [], displayName, givenName, jobTitle, mail, mobilePhone: null, officeLocation: null },
    ...{
      preferredLanguage: null,
      surname,
      userPrincipalName,
      id,
      department,
      accountEnabled: true,
      userType: 'Member',
    },
  };
  return applySelect(all, select ?? usual);
};

const missing = (name: string) =>
  new GraphError(
    404,
    'Request_ResourceNotFound',
    `Resource '${name}' does not exist or one of its queried reference-property objects are not present.`,
  );

/** The person a path names by id or principal name, or the caller for `/me`. 404 when there is nobody, 400 for an app as `me`. */
export function findPerson(call: Pick<Call, 'store' | 'params' | 'caller'>): Person {
  const asked = call.params.person;
  if (asked === undefined && call.caller.kind === 'app') {
    throw new GraphError(400, 'BadRequest', '/me request is only valid with delegated authentication flow.');
  }
  const name = asked ?? call.caller.objectId;
  const person = call.store.people.find(name);
  if (person === undefined) throw missing(name);
  return person;
}

function listPeople(call: Call): Reply {
  const options = readQueryOptions(call.query, { count: true });
  const search = call.query.get('$search');
  const eventual = call.request.headers.get('consistencylevel')?.toLowerCase() === 'eventual';
  if (search !== null && !eventual) {
    throw new GraphError(
      400,
      'Request_UnsupportedQuery',
      "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
    );
  }
  const size = Math.min(options.top ?? 100, 999);
  const from = options.skipToken === undefined ? 0 : tokenNumber(decodeToken(options.skipToken), 'from');
  const found = matchPeople(call.store.people.all(), { search, filter: options.filter });
  const page = found.slice(from, from + size);
  // Counted on the first page alone, and only for whoever accepts eventual consistency.
  const count = eventual && call.query.get('$count') === 'true' && from === 0 ? found.length : undefined;
  const next =
    from + size < found.length
      ? linkWith(
          call.root,
          call.request.path,
          call.query,
          ['$skiptoken'],
          ['$skiptoken', encodeToken({ from: from + size })],
        )
      : undefined;
  return {
    status: 200,
    body: {
      ...compact({ '@odata.count': count, '@odata.nextLink': next }),
      value: page.map((person) => showPerson(person, options.select)),
    },
  };
}

/** People search: who the caller works with; here everybody else, by words of the name. */
function searchPeople(call: Call): Reply {
  const self = findPerson(call);
  const options = readQueryOptions(call.query);
  const words = (call.query.get('$search') ?? '')
    .replaceAll('"', '')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const fits = (person: Person) =>
    words.every((word) =>
      `${person.displayName} ${person.mail ?? ''}`
        .toLowerCase()
        .split(/[\s@.]+/)
        .some((part) => part.startsWith(word)),
    );
  const show = ({
    id,
    displayName,
    givenName,
    surname,
    jobTitle,
    department,
    mail,
    userPrincipalName,
  }: Person): JsonObject => ({
    ...{ id, displayName, givenName, surname, jobTitle, department, userPrincipalName },
    scoredEmailAddresses:
      mail === null ? [] : [{ address: mail, relevanceScore: 1, selectionLikelihood: 'notSpecified' }],
    personType: { class: 'Person', subclass: 'OrganizationUser' },
  });
  const found = call.store.people.all().filter((person) => person.id !== self.id && fits(person));
  return {
    status: 200,
    body: { value: found.slice(0, options.top ?? 10).map((person) => applySelect(show(person), options.select)) },
  };
}

const getPerson = (call: Call): Reply => {
  const { select, expand } = readQueryOptions(call.query);
  if (expand.size > 0) throw badRequest('$expand is not supported on users by the local tenant.');
  return { status: 200, body: showPerson(findPerson(call), select) };
};

export const peopleRoutes: readonly Route[] = [
  { method: 'GET', pattern: '/me', permissions: ['User.Read', 'User.ReadWrite', ...readPeople], handle: getPerson },
  { method: 'GET', pattern: '/me/people', permissions: ['People.Read', 'People.Read.All'], handle: searchPeople },
  { method: 'GET', pattern: '/users', permissions: readPeople, handle: listPeople },
  { method: 'GET', pattern: '/users/{person}', permissions: readPeople, handle: getPerson },
];
