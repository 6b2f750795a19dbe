import { badRequest, GraphError } from '../graphError';
import { parse } from '../filter/parse';
import type { FilterNode } from '../filter/nodes';
import type { Person } from './personTable';

const filterable = [
  'id',
  'displayName',
  'givenName',
  'surname',
  'mail',
  'userPrincipalName',
  'jobTitle',
  'department',
] as const;
type Filterable = (typeof filterable)[number];
const isFilterable = (name: string): name is Filterable => (filterable as readonly string[]).includes(name);

const valueOf = (person: Person, operand: string): string | null => {
  if (!isFilterable(operand))
    throw new GraphError(
      400,
      'Request_UnsupportedQuery',
      `Unsupported or invalid query filter clause specified for property '${operand}'.`,
    );
  return person[operand]?.toLowerCase() ?? null;
};

const holds = (node: FilterNode, person: Person): boolean => {
  switch (node.type) {
    case 'and':
      return node.nodes.every((one) => holds(one, person));
    case 'or':
      return node.nodes.some((one) => holds(one, person));
    case 'not':
      return !holds(node.node, person);
    case 'startswith':
      return valueOf(person, node.operand)?.startsWith(node.prefix.toLowerCase()) === true;
    case 'compare': {
      if (node.operator !== 'eq' && node.operator !== 'ne')
        throw badRequest(`'${node.operator}' cannot be used with people.`);
      const literal = typeof node.literal === 'string' ? node.literal.toLowerCase() : node.literal;
      return (valueOf(person, node.operand) === literal) === (node.operator === 'eq');
    }
  }
};

/** `"displayName:ann" OR "mail:ann"` → properties and words. */
const readSearch = (text: string) =>
  text.split(/\s+OR\s+/).map((clause) => {
    const match = /^"(\w+):([^"]*)"$/.exec(clause.trim());
    if (match?.[1] === undefined || match[2] === undefined) throw badRequest(`Syntax error in $search: ${clause}`);
    return {
      property: match[1],
      words: match[2]
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => word !== ''),
    };
  });

/** Applies `$search` (words that begin a part of the value) and `$filter`; 400 for what cannot be read. */
export function matchPeople(
  people: readonly Person[],
  wanted: { search: string | null; filter: string | undefined },
): Person[] {
  const filter = wanted.filter === undefined ? undefined : parse(wanted.filter);
  const clauses = wanted.search === null ? undefined : readSearch(wanted.search);
  const found = (person: Person) =>
    clauses === undefined ||
    clauses.some(({ property, words }) => {
      const parts = (valueOf(person, property) ?? '').split(/[\s@._-]+/);
      return words.every((word) => parts.some((part) => part.startsWith(word)));
    });
  return people.filter((person) => (filter === undefined || holds(filter, person)) && found(person));
}
