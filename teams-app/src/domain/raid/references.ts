/** Which of the numbered lists a reference is for: `VAL-R3` is an entry of the RAID log, `VAL-O2` an objective. */
export type ReferenceLetter = 'R' | 'O';

/** A reference by domain code, letter and number. */
export const referenceOf = (domain: string, letter: ReferenceLetter, number: number): string =>
  `${domain}-${letter}${String(number)}`;

/** The lowest number above all that are in use; gaps are not filled, since a reference is never given twice. */
export const nextNumber = (
  domain: string,
  letter: ReferenceLetter,
  used: Iterable<{ readonly key: string }>,
): number => {
  const start = `${domain}-${letter}`.toLowerCase();
  let highest = 0;
  for (const { key } of used) {
    if (!key.toLowerCase().startsWith(start)) continue;
    const [digits] = /^\d{1,6}/.exec(key.slice(start.length)) ?? [];
    if (digits !== undefined) highest = Math.max(highest, Number(digits));
  }
  return highest + 1;
};

/** The reference of the issue that a risk became: made of the risk's, so that it can only happen once at a time. */
export const issueReference = (risk: string): string => `${risk}.I`;
