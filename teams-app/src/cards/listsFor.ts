import type { ListName } from '../lists';
import { cards, subjectCards } from './cards';
import { readPress } from './readPress';

/** Lists to read again before a press is judged; none for what is no card of ours, and for a choice. */
export const listsFor = (verb: unknown, data: unknown): readonly ListName[] => {
  const press = readPress(verb, data)?.press;
  switch (press?.kind) {
    case 'notice':
      return cards[press.card].lists;
    case 'subject':
      return subjectCards[press.card].lists;
    case 'choice':
    case undefined:
      return [];
  }
};
