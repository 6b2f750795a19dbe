import type { Day } from '../../plan';

/** The financial year of a day, April to March: `2026/27`. */
export const financialYear = (day: Day): string => {
  const first = Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0);
  return `${String(first)}/${String((first + 1) % 100).padStart(2, '0')}`;
};

/** Whether what somebody typed names a financial year, in any of the usual ways: `2026/27`, `2026-27`, `2026/2027`, `FY26/27`. */
export const namesYear = (typed: string | undefined, year: string): boolean => {
  const [first = '', second = ''] = year.split('/');
  return [...(typed ?? '').matchAll(/(?:20)?(\d\d)\s*[/–-]\s*(?:20)?(\d\d)(?!\d)/g)].some(
    ([, from, to]) => first.endsWith(from ?? '?') && to === second,
  );
};
