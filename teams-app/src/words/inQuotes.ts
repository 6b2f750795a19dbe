const most = 400;

/** What somebody typed, set apart from the words around it; an ellipsis where it is too long for a sentence's part. Empty for nothing. */
export const inQuotes = (typed: string): string => {
  const text = typed.trim();
  if (text === '') return '';
  return `“${text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text}”`;
};
