/** Whether two words are one slip of the finger apart: at most one letter more, less, other, or two changed places; short words must be right. */
export const isNear = (word: string, there: string): boolean => {
  if (word === there) return true;
  if (word.length < 4 || Math.abs(word.length - there.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === there[start]) start += 1;
  const [a, b] = [word.slice(start), there.slice(start)];
  const swapped = a.length === b.length && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  return swapped || a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1);
};
