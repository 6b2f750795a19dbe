/** Rows as columns of equal width; the last column runs on. */
export const formatTable = (headings: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => {
  const all = [headings, ...rows].map((row) => row.map((cell) => cell.replace(/\s+/g, ' ').trim()));
  const widths = headings.map((_, at) => all.reduce((most, row) => Math.max(most, [...(row[at] ?? '')].length), 0));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, at) => (at === row.length - 1 ? cell : cell.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  const [first = [], ...others] = all;
  return [line(first), widths.map((width) => '─'.repeat(Math.min(width, 60))).join('  '), ...others.map(line)];
};
