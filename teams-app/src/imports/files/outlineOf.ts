/** The level of each row in a sheet's outline, `[0]` for row 1; empty where nothing is grouped. Excel has at most seven. */
export const outlineOf = (xml: string): readonly number[] => {
  const levels: number[] = [];
  for (const [tag] of xml.matchAll(/<(?:\w+:)?row\s[^>]*>/g)) {
    const row = Number(/\sr=["'](\d{1,7})["']/.exec(tag)?.[1]);
    const level = Number(/\soutlineLevel=["']([0-7])["']/.exec(tag)?.[1] ?? 0);
    // Bounded by what the extent of the sheet was checked against.
    if (level > 0 && row > 0 && row <= 150_000) levels[row - 1] = level;
  }
  return Array.from(levels, (level) => level ?? 0);
};
