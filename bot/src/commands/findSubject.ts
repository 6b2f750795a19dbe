import type { Domain, Project, Snapshot } from '@ipmo-hub/teams-app/lists';

export type Subject =
  { readonly kind: 'project'; readonly item: Project } | { readonly kind: 'domain'; readonly item: Domain };

/**
 * The projects and domains that a person may have meant, best first: the code (`VAL-03`, `val3`), else every word in the title, else
 * titles with a word one slip of the finger away.
 */
export const findSubjects = (
  { projects, domains }: Pick<Snapshot, 'projects' | 'domains'>,
  typed: string,
): readonly Subject[] => {
  const all: readonly Subject[] = [
    ...[...domains.values()].map((item) => ({ kind: 'domain' as const, item })),
    ...[...projects.values()].map((item) => ({ kind: 'project' as const, item })),
  ];
  const code = codeOf(typed);
  const byCode = code === '' ? [] : all.filter(({ item }) => codeOf(item.code) === code);
  if (byCode.length > 0) return byCode;
  const wanted = wordsOf(typed);
  if (wanted.length === 0) return [];
  const byWord = all.filter(({ item }) => fits(wanted, wordsOf(item.title), (word, there) => there.startsWith(word)));
  return byWord.length > 0 ? byWord : all.filter(({ item }) => fits(wanted, wordsOf(item.title), isNear));
};

const longest = 200;

/** `VAL-03`, `val 3` and `Val03` are one. */
const codeOf = (text: string): string =>
  text
    .slice(0, longest)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/(?<=[a-z])0+(?=\d)/g, '');

const wordsOf = (text: string): readonly string[] =>
  text
    .slice(0, longest)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const fits = (
  wanted: readonly string[],
  there: readonly string[],
  match: (word: string, there: string) => boolean,
): boolean => wanted.every((word) => there.some((candidate) => match(word, candidate)));

/** At most one letter more, less, other, or two changed places; short words must be right. */
const isNear = (word: string, there: string): boolean => {
  if (word === there) return true;
  if (word.length < 4 || Math.abs(word.length - there.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === there[start]) start += 1;
  const [a, b] = [word.slice(start), there.slice(start)];
  const swapped = a.length === b.length && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  return swapped || a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1);
};
