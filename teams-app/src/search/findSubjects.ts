import type { Snapshot } from '../lists';
import { codeOf } from './codeOf';
import { everyWordIn, wordsOf } from './wordsOf';
import { isNear } from './isNear';
import { subjectsIn, type Subject, type SubjectList } from './subject';

/**
 * The items of these lists that a person may have meant, list by list: by reference (`VAL-03`, `val3`), else every word in the title, else
 * titles with a word one slip of the finger away.
 */
export const findSubjects = <L extends SubjectList>(
  snapshot: Snapshot,
  typed: string,
  lists: readonly L[],
): readonly Subject<L>[] => {
  const all = lists.flatMap((list) => subjectsIn(snapshot, list));
  const code = codeOf(typed);
  const byCode = code === '' ? [] : all.filter((subject) => codeOf(subject.code) === code);
  if (byCode.length > 0) return byCode;
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return [];
  const byWord = all.filter(({ item }) =>
    everyWordIn(wanted, wordsOf(item.title), (word, there) => there.startsWith(word)),
  );
  return byWord.length > 0 ? byWord : all.filter(({ item }) => everyWordIn(wanted, wordsOf(item.title), isNear));
};

/** Whether a text is an item's reference or its full title, not only part of it or near it. */
export const isNamedBy = (typed: string, { code, item }: Subject): boolean =>
  (codeOf(code) !== '' && codeOf(code) === codeOf(typed)) || wordsOf(item.title).join(' ') === wordsOf(typed).join(' ');

/**
 * The item whose reference a text begins with, and what follows it: `val 3 we need …`. By reference alone, the longest that there is; undefined
 * when the text begins with none.
 */
export const splitReference = <L extends SubjectList>(
  snapshot: Snapshot,
  typed: string,
  lists: readonly L[],
): { readonly subject: Subject<L>; readonly rest: string } | undefined => {
  const [, one = '', two = ''] = /^(\S+)(?:\s+(\d\S*))?/.exec(typed.trimStart()) ?? [];
  // A number belongs to the word before it only where that has none of its own: `val 3`, not `val-03 2`.
  const candidates = /\d/.test(one) || two === '' ? [one] : [`${one} ${two}`, one];
  for (const candidate of candidates) {
    const code = codeOf(candidate);
    if (code === '') continue;
    const found = lists.flatMap((list) => subjectsIn(snapshot, list)).find((subject) => codeOf(subject.code) === code);
    if (found) return { subject: found, rest: restAfter(typed, candidate) };
  }
  return undefined;
};

const mostWords = 300;

/** The first project or milestone whose reference stands anywhere in a text. */
export const findMention = (snapshot: Snapshot, text: string): Subject<'projects' | 'milestones'> | undefined =>
  findMentions(snapshot, text)[0];

/** All of them, each once, as they come. */
export const findMentions = (snapshot: Snapshot, text: string): readonly Subject<'projects' | 'milestones'>[] => {
  const found = new Map<string, Subject<'projects' | 'milestones'>>();
  const words = text.split(/[\s“”‘’"'():;,]+/).slice(0, mostWords);
  for (const [at, word] of words.entries()) {
    const plain = word.replace(/[.!?…]+$/, '');
    // Only what looks like a reference: letters and figures, in one word or two.
    const next = words[at + 1] ?? '';
    const candidate = /^[a-z]+$/i.test(plain) && /^\d/.test(next) ? `${plain} ${next}` : plain;
    if (!/\d/.test(candidate)) continue;
    const subject = splitReference(snapshot, candidate, ['projects', 'milestones'])?.subject;
    if (subject) found.set(subject.code, subject);
  }
  return [...found.values()];
};

const restAfter = (typed: string, candidate: string): string =>
  typed
    .trimStart()
    .replace(/\s+/g, ' ')
    .slice(candidate.length)
    .replace(/^[\s:,;.–-]+/, '');
