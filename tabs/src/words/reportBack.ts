/** What My work says to a representative after a meeting; the sentences of the report-back itself are the card's. */
export const reportBack = {
  title: 'Tell those you speak for',
  told: 'Noted: they were told.',
  sheet: 'Download the sheet',
  sheetFailed: 'The sheet could not be written. Try again.',
} as const;
