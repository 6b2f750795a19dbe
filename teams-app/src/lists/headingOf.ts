import type { Column } from './column';

/** The heading people see for a column: its own, or the property's name in words (`baselineFinish` → "Baseline finish"). */
export const headingOf = (name: string, column: Column): string => {
  if (column.heading) return column.heading;
  const words = name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};
