import { addDays, dayNumber, type Day } from '@ipmo-hub/teams-app/domain';

export const zooms = ['month', 'quarter', 'year'] as const;
export type Zoom = (typeof zooms)[number];

/** A stretch of the time line with a name: a quarter, a month, a week. */
export interface Stretch {
  readonly start: Day;
  readonly x: number;
  readonly width: number;
}

/** Days laid out from left to right; x in pixels from the line's start. */
export interface TimeScale {
  readonly zoom: Zoom;
  readonly start: Day;
  /** The day after the last one drawn. */
  readonly end: Day;
  readonly perDay: number;
  readonly width: number;
  x(day: Day): number;
  readonly quarters: readonly Stretch[];
  readonly months: readonly Stretch[];
  /** Mondays; empty where they would be too close. */
  readonly weeks: readonly Stretch[];
}

const daysShown: Readonly<Record<Zoom, number>> = { month: 31, quarter: 92, year: 365 };
/** A date mistyped by a century must not draw a million pixels. */
const mostYears = 3;

/**
 * Fits the zoom's stretch of days into `viewport` pixels. The line covers the financial year of `today` (April to March) and
 * whole quarters beyond it as far as the plan's own days reach.
 */
export const createTimeScale = (
  { first, last, today }: { readonly first: Day; readonly last: Day; readonly today: Day },
  zoom: Zoom,
  viewport: number,
): TimeScale => {
  const april = yearStart(today);
  const start = earliest(april, quarterStart(latest(first, shiftYears(april, -mostYears))));
  const end = latest(shiftYears(april, 1), nextQuarter(earliest(last, shiftYears(april, mostYears))));
  const origin = dayNumber(start);
  const perDay = Math.max(viewport, 200) / daysShown[zoom];
  const x = (day: Day): number => (dayNumber(day) - origin) * perDay;
  const cut = (next: (day: Day) => Day, from: Day): Stretch[] => {
    const stretches: Stretch[] = [];
    for (let day = from; day < end; day = next(day)) {
      stretches.push({ start: day, x: x(day), width: x(next(day)) - x(day) });
    }
    return stretches;
  };
  const monday = addDays(start, (8 - weekday(start)) % 7);
  return {
    zoom,
    start,
    end,
    perDay,
    width: x(end),
    x,
    quarters: cut(nextQuarter, start),
    months: cut(nextMonth, start),
    weeks: zoom === 'year' ? [] : cut((day) => addDays(day, 7), monday),
  };
};

/** The year in which the financial year of a day began. */
export const financialYear = (day: Day): number => Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0);

/** The first day of a day's financial year, or of one that many years after it. */
export const yearStart = (day: Day, after = 0): Day => `${String(financialYear(day) + after)}-04-01`;

/** 1 for April to June … 4 for January to March. */
export const quarterOf = (day: Day): number => Math.floor(((Number(day.slice(5, 7)) + 8) % 12) / 3) + 1;

const earliest = (a: Day, b: Day): Day => (a < b ? a : b);
const latest = (a: Day, b: Day): Day => (a > b ? a : b);
const shiftYears = (day: Day, years: number): Day => `${String(Number(day.slice(0, 4)) + years)}${day.slice(4)}`;
const weekday = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7;

const monthStart = (year: number, month: number): Day =>
  new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);
const nextMonth = (day: Day): Day => monthStart(Number(day.slice(0, 4)), Number(day.slice(5, 7)) + 1);
const quarterStart = (day: Day): Day => {
  const month = Number(day.slice(5, 7));
  return monthStart(Number(day.slice(0, 4)), month - ((month - 1) % 3));
};
const nextQuarter = (day: Day): Day => {
  const start = quarterStart(day);
  return monthStart(Number(start.slice(0, 4)), Number(start.slice(5, 7)) + 3);
};
