/** A day whose first two numbers could stand for either: `03/04/2026`, `3.4.26`, with the day's name before it or a time after it. */
const shape = /^(\D*?)(\d{1,2})([/.-])(\d{1,2})\3(\d{4}|\d{2})\b/;

export type DateOrder = 'day first' | 'month first';

/** The order that a column's own days prove; undefined when none does, or when they contradict each other. */
export const dateOrderOf = (texts: Iterable<string>): DateOrder | undefined => {
  let [dayFirst, monthFirst] = [false, false];
  for (const text of texts) {
    const [, , one = '', , other = ''] = shape.exec(text) ?? [];
    if (Number(one) > 12) dayFirst = true;
    if (Number(other) > 12) monthFirst = true;
  }
  if (dayFirst === monthFirst) return undefined;
  return dayFirst ? 'day first' : 'month first';
};

/** Whether a text can be read in either order and means another day then. */
export const isAmbiguous = (text: string): boolean => {
  const [, , one = '', , other = ''] = shape.exec(text) ?? [];
  return one !== '' && Number(one) <= 12 && Number(other) <= 12 && Number(one) !== Number(other);
};

/** The text with the day before the month, as the rest of an import reads it. */
export const dayFirst = (text: string, order: DateOrder): string =>
  order === 'day first'
    ? text
    : text.replace(
        shape,
        (_, before: string, month, mark, day, year) =>
          `${before}${String(day)}${String(mark)}${String(month)}${String(mark)}${String(year)}`,
      );
