import { useAddress, useSearch } from '../../app/AddressContext';

/** The lists of the page that can be opened in place; a domain's has its code after it. */
export type ShownList =
  | `domain-${string}`
  | 'escalations'
  | 'kept'
  | 'moved once'
  | 'moved again'
  | 'overdue'
  | 'slipping'
  | 'silent'
  | 'agenda'
  | 'papers'
  | 'late'
  | `week-${string}`;

/** Whether a list is open in place, and the way to open or close it. Kept in the address, so that a copied link shows the same. */
export const useShown = (list: ShownList): readonly [boolean, (shown: boolean) => void] => {
  const address = useAddress();
  const open = readShown(useSearch());
  const show = (shown: boolean): void => {
    const query = new URLSearchParams(address.search);
    const next = [...readShown(address.search)].filter((one) => one !== list);
    if (shown) next.push(list);
    if (next.length === 0) query.delete('show');
    else query.set('show', next.join(','));
    const text = query.toString();
    address.go({ search: text === '' ? '' : `?${text}` });
  };
  return [open.has(list), show];
};

const readShown = (search: string): ReadonlySet<string> =>
  new Set((new URLSearchParams(search).get('show') ?? '').split(',').filter((one) => one !== ''));
