/** `Sunita Hollybrook` → `S Hollybrook`: a name that fits a narrow column and is never cut. */
export const shortName = (name: string): string => {
  const parts = name.split(/\s+/).filter((part) => part !== '');
  const first = [...(parts[0] ?? '')][0];
  if (parts.length < 2 || first === undefined) return name;
  // “van Dijk”, “de la Cruz”: family names that begin small are kept whole.
  const small = parts.findIndex((part, index) => index > 0 && /^\p{Ll}/u.test(part));
  return `${first} ${parts.slice(small > 0 ? small : -1).join(' ')}`;
};
