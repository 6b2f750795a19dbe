import { storedHere } from '../storedHere';
import { draftKey, keepTyped } from './draftShelf';

/** Puts words that were on their way and were taken back where their form finds them. `item` names its draft (see useDraft). */
export const returnTyped = (account: string, item: string, typed: Readonly<Record<string, string>>): void => {
  keepTyped(storedHere(window), draftKey(account, item), { from: {}, typed });
};
