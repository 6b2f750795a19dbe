import { looksLikeNhsNumber } from '../lists';

/** What an attempt met, as the Notices list can hold it. A service's request number may pass for an NHS number; the record must not fail on that. */
export const storable = (outcome: string): string => {
  const short = outcome.slice(0, 2000);
  return looksLikeNhsNumber(short) ? short.replace(/\p{N}/gu, '#') : short;
};
