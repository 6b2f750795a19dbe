import { listNames, type ListName } from '@ipmo-hub/teams-app/lists';

/** The lists named in `?lists=milestones,projects`; all without the parameter. Names that this version does not know are passed over. */
export const readLists = (address: string): readonly ListName[] => {
  const [, query = ''] = address.split('?', 2);
  const named = new URLSearchParams(query).get('lists');
  if (named === null) return listNames;
  const asked = new Set(named.split(','));
  return listNames.filter((name) => asked.has(name));
};
