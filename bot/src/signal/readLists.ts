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

/** The counters in `?since=milestones:12,people:3`; what is no list of ours or no counter is passed over. */
export const readSince = (address: string): ReadonlyMap<ListName, number> => {
  const said = new Map(
    (readQuery(address).get('since') ?? '')
      .split(',')
      .slice(0, 100)
      .flatMap((part) => {
        const [, name = '', counter = ''] = /^([a-zA-Z]+):(\d{1,15})$/.exec(part) ?? [];
        return counter === '' ? [] : [[name, Number(counter)] as const];
      }),
  );
  return new Map(
    listNames.flatMap((name) => {
      const counter = said.get(name);
      return counter === undefined ? [] : [[name, counter] as const];
    }),
  );
};
