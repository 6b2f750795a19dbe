import { monthOf, months, type Day } from '../../domain';

/** What a cell said, or what is wrong with it in words that follow "“31/11/2026” ". */
export type Read<Value> = { readonly value: Value } | { readonly fault: string };

/**
 * A day as people in the UK write it: `24/11/2026`, `24.11.26`, `24 Nov 2026`, `Tue 24th November 2026`, `2026-11-24`. The day always comes first, unless the
 * year does; a time of day after it is left out.
 */
export const readDay = (text: string): Read<Day> => {
  const plain = text.trim().replace(/[ T]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[ap]m|Z)?$/i, '');
  const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(plain);
  if (yearFirst) return dayOf(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const dayFirst =
    /^(?:[a-z]{3,9},? )?(\d{1,2})(?:st|nd|rd|th)?[-/. ]+(\d{1,2}|[a-z]{3,9})\.?,?[-/. ]+(\d{4}|\d{2})$/i.exec(plain);
  if (!dayFirst) return { fault: 'is not a date' };
  const [, day = '', month = '', year = ''] = dayFirst;
  const monthNumber = /^\d/.test(month) ? Number(month) : monthOf(month);
  if (monthNumber === 0) return { fault: 'is not a date' };
  return dayOf(year.length === 2 ? 2000 + Number(year) : Number(year), monthNumber, Number(day));
};

const dayOf = (year: number, month: number, day: number): Read<Day> => {
  if (year < 1990 || year > 2100) return { fault: 'is not a date of this century' };
  if (month < 1 || month > 12) {
    return {
      fault:
        day >= 1 && day <= 12
          ? 'is not a date that exists: the day comes first here, then the month'
          : 'is not a date that exists',
    };
  }
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day < 1 || day > last) {
    const name = months[month - 1] ?? '';
    return {
      fault: `is not a date that exists: ${name.charAt(0).toUpperCase()}${name.slice(1)} ${String(year)} has ${String(last)} days`,
    };
  }
  const two = (number: number): string => String(number).padStart(2, '0');
  return { value: `${String(year)}-${two(month)}-${two(day)}` };
};
