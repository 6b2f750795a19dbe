/** Widths of a printed row's cells before its line, in pixels of A4. */
export const printColumns = { name: 262, rating: 66, lead: 100, forecast: 94, slip: 58 } as const;

export const leftWidth = Object.values(printColumns).reduce((sum, width) => sum + width, 0);
