import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Address } from './address';

export const AddressContext = createContext<Address | undefined>(undefined);

export const useAddress = (): Address => {
  const address = useContext(AddressContext);
  if (!address) throw new Error('useAddress is called outside the application');
  return address;
};

/** The query string, kept current. */
export const useSearch = (): string => {
  const address = useAddress();
  return useSyncExternalStore(address.subscribe, () => address.search);
};
