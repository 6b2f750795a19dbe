/** What is said of files of the library. Reasons end a sentence about a file: `The paper … cannot be shown here: it …`. */
export const libraryWords = {
  gone: 'it is no longer in the library',
  tooLarge: 'it is too large',
  empty: 'it is empty',
  notConverted:
    'Microsoft 365 makes no PDF of it: its kind is not one that can be converted, or it is damaged or locked',
  noPdf: 'it is called a PDF and is none',
} as const;
