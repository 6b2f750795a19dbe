/** Which of the numbered lists a reference is for: `VAL-R3` is an entry of the RAID log, `VAL-O2` an objective. */
export type ReferenceLetter = 'R' | 'O';

/** A reference by domain code, letter and number. */
export const referenceOf = (domain: string, letter: ReferenceLetter, number: number): string =>
  `${domain}-${letter}${String(number)}`;

/**
 * The lowest number above all that follow a beginning which references share, `VAL-R`, `VAL-` or `VAL-03.`; gaps are not filled, since a reference is never
 * given twice.
 */
export const numberAfter = (start: string, used: Iterable<string>): number => {
  const begin = start.toLowerCase();
  let highest = 0;
  for (const key of used) {
    if (!key.toLowerCase().startsWith(begin)) continue;
    const [digits] = /^\d{1,6}/.exec(key.slice(begin.length)) ?? [];
    if (digits !== undefined) highest = Math.max(highest, Number(digits));
  }
  return highest + 1;
};

/** A project's reference, `VAL-09`; two digits, so that lists sorted by text are in order. */
export const projectReference = (domain: string, number: number): string =>
  `${domain}-${String(number).padStart(2, '0')}`;

/** A milestone's reference, `VAL-09.1`. */
export const milestoneReference = (project: string, number: number): string => `${project}.${String(number)}`;

/** The reference of the issue that a risk became: made of the risk's, so that it can only happen once at a time. */
export const issueReference = (risk: string): string => `${risk}.I`;
