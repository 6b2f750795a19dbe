import { objectIdIn, personAccount } from '../chat/teams';
import type { Person } from '../graph/people/personTable';
import { conversationOf, type ConnectorCall } from './connectorCall';
import { ConnectorError } from './connectorError';

/** Teams gives pages of 50 to 500 members, whatever is asked. */
const pageBounds = { least: 50, most: 500 } as const;

const membersOf = (call: ConnectorCall): Person[] => {
  const row = conversationOf(call, call.params[0]);
  call.limits?.look(row.id);
  if (row.kind === 'channel') return call.people.all();
  const person = row.person === null ? undefined : call.people.find(row.person);
  return person ? [person] : [];
};

export const listMembers = (call: ConnectorCall): Response => Response.json(membersOf(call).map(accountOf));

/** `GET …/pagedmembers?pageSize&continuationToken` */
export function pageMembers(call: ConnectorCall): Response {
  const { searchParams } = new URL(call.request.url);
  // The Bot Framework's own client sends an empty token for the first page.
  const asked = Number(searchParams.get('pageSize') || pageBounds.most);
  const token = searchParams.get('continuationToken') || '0';
  if (!Number.isInteger(asked) || !/^\d{1,9}$/.test(token))
    throw new ConnectorError(400, 'BadArgument', 'The page size or the continuation token is not one of ours.');
  const size = Math.min(pageBounds.most, Math.max(pageBounds.least, asked));
  const start = Number(token);
  const members = membersOf(call);
  const next = start + size < members.length ? { continuationToken: String(start + size) } : {};
  return Response.json({ members: members.slice(start, start + size).map(accountOf), ...next });
}

/** `GET …/members/{id}`, by Teams' id or the object id. */
export function oneMember(call: ConnectorCall): Response {
  const wanted = objectIdIn(call.params[1] ?? '');
  const member = membersOf(call).find(({ id }) => id === wanted);
  if (!member) throw new ConnectorError(404, 'MemberNotFoundInConversation', 'The person is not in this conversation.');
  return Response.json({ ...accountOf(member), tenantId: call.tenantId });
}

const accountOf = (person: Person) => ({
  id: personAccount(person),
  name: person.displayName,
  aadObjectId: person.id,
  objectId: person.id,
  email: person.mail,
  userPrincipalName: person.userPrincipalName,
  givenName: person.givenName,
  surname: person.surname,
  userRole: 'user',
});
