import { choiceWords } from '../words';
import type { Reply } from './commandDefinition';
import type { Subject } from '@ipmo-hub/teams-app/search';

// With one of its own a command still fits what a card offers.
const most = 7;

/** Asks which of several is meant; `say` makes the words that one typed out would be. */
export const chooseSubject = <S extends Subject>(
  sentence: string,
  subjects: readonly S[],
  say: (subject: S) => string,
): Reply => ({
  offer: {
    sentence,
    choices: subjects
      .slice(0, most)
      .map((subject) => ({ title: choiceWords.item(subject.code, subject.item.title), says: say(subject) })),
    more: Math.max(0, subjects.length - most),
  },
});
