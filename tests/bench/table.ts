/** Prints rows as a Markdown table, numbers to the right. */
export const printTable = (headings: readonly string[], rows: readonly (readonly (string | number)[])[]): void => {
  const cells = [headings, ...rows.map((row) => row.map(String))];
  const widths = headings.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)));
  const isNumber = (text: string): boolean => /^[−-]?[\d,.]+( ?[×%a-zA-Z]+)?$/.test(text);
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => (isNumber(cell) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  process.stdout.write([line(headings), rule, ...cells.slice(1).map((row) => line(row))].join('\n') + '\n\n');
};

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};
