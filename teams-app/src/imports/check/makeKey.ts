import type { ListName } from '../../lists';

const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, ' ')
    .trim();

export interface KeyMaker {
  make(list: ListName, title: string, parent: string | undefined): string | undefined;
}

export const createKeyMaker = (isTaken: (list: ListName, key: string) => boolean): KeyMaker => {
  // Where the search for a free number begins: ten thousand milestones of one project must not each begin at 1.
  const next = new Map<string, number>();
  const numbered = (list: ListName, stem: string, keyOf: (number: number) => string): string => {
    let number = next.get(`${list} ${stem}`) ?? 1;
    while (isTaken(list, keyOf(number))) number += 1;
    next.set(`${list} ${stem}`, number + 1);
    return keyOf(number);
  };
  return { make: (list, title, parent) => makeKey(list, title, parent, isTaken, numbered) };
};

/** A key for a row that brings none: VAL-10 for a project of VAL, VAL-10.3 for its third milestone, a short word of the name for the rest. */
const makeKey = (
  list: ListName,
  title: string,
  parent: string | undefined,
  isTaken: (list: ListName, key: string) => boolean,
  numbered: (list: ListName, stem: string, keyOf: (number: number) => string) => string,
): string | undefined => {
  switch (list) {
    case 'milestones':
      return parent === undefined ? undefined : numbered(list, parent, (number) => `${parent}.${String(number)}`);
    case 'projects':
      return parent === undefined
        ? undefined
        : numbered(list, parent, (number) => `${parent}-${String(number).padStart(2, '0')}`);
    case 'risks':
      return parent === undefined ? undefined : numbered(list, parent, (number) => `${parent}-R${String(number)}`);
    case 'objectives':
      return parent === undefined ? undefined : numbered(list, parent, (number) => `${parent}-O${String(number)}`);
    case 'domains':
    case 'organisations': {
      const words = letters(title).toUpperCase();
      const word = list === 'domains' ? words.replace(/ /g, '').slice(0, 3) : words.replace(/ /g, '-').slice(0, 60);
      if (word === '') return undefined;
      return isTaken(list, word) ? numbered(list, word, (number) => `${word}${String(number + 1)}`) : word;
    }
    default:
      return undefined;
  }
};
