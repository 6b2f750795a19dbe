/** What a file may hold at most; far above 10,000 rows, far below what stops a browser. */
export const bounds = {
  fileBytes: 15_000_000,
  /** All parts of a workbook together, unpacked. */
  unpackedBytes: 120_000_000,
  parts: 500,
  rows: 150_000,
  columns: 200,
  /** An Excel cell cannot hold more. */
  cellCharacters: 32_767,
} as const;
