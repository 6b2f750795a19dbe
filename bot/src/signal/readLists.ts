import { listNames, type ListName } from '@ipmo-hub/teams-app/lists';

/** What follows the `?` of an address. */
export const readQuery = (address: string): URLSearchParams => new URLSearchParams(address.split('?', 2)[1] ?? '');

/** The lists named in `?lists=milestones,projects`; all without the parameter. Names that this version does not know are passed over. */
export const readLists = (address: string): readonly ListName[] => {
  const named = readQuery(address).get('lists');
  if (named === null) return listNames;
  const asked = new Set(named.split(','));
  return listNames.filter((name) => asked.has(name));
};

/** What the parameter says of lists, `milestones:12,people:3`; what is no list of ours, or said otherwise, is passed over. */
const readSaid = <T>(
  address: string,
  parameter: string,
  read: (said: string) => T | undefined,
): ReadonlyMap<ListName, T> => {
  const said = new Map(
    (readQuery(address).get(parameter) ?? '')
      .split(',')
      .slice(0, 100)
      .map((part): [string, string] => {
        const [name = '', value = ''] = part.split(':');
        return [name, value];
      }),
  );
  return new Map(
    listNames.flatMap((name) => {
      const value = read(said.get(name) ?? '');
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
};

/** The counters in `?since=milestones:12,people:3`. */
export const readSince = (address: string): ReadonlyMap<ListName, number> =>
  readSaid(address, 'since', (said) => (/^\d{1,15}$/.test(said) ? Number(said) : undefined));

/** The digests in `?held=milestones:0123456789abcdef`. */
export const readHeld = (address: string): ReadonlyMap<ListName, string> =>
  readSaid(address, 'held', (said) => (/^[0-9a-f]{16}$/.test(said) ? said : undefined));
