import { addDays, createCalendar, isDay, monthOf, weekdayOf, type Day } from '@ipmo-hub/teams-app/domain';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const numbers = [
  'a',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/**
 * A day after today as people say it: `tomorrow`, `friday`, `next tues` (of next week), `next week` (its Monday), `end of the week`, `2 wks`, `in ten
 * days`, `a couple of weeks`, `january`, `the 5th`, `1 dec`, `Dec 1st`, `1/12/2026`, `2026-12-01`. The day comes before the month in numbers; without
 * a year it is the next such day. Undefined when it is none, or not after today.
 */
export const readLooseDay = (typed: string, today: Day): Day | undefined => {
  const text = typed
    .slice(0, 60)
    .toLowerCase()
    .replace(/[,.'’]+/g, ' ')
    .replace(/\bnxt\b/g, 'next')
    .replace(/\s+/g, ' ')
    .trim();
  const day = inWords(text, today) ?? inLengths(text, today) ?? inNumbers(text, today);
  return day !== undefined && day > today ? day : undefined;
};

const inWords = (text: string, today: Day): Day | undefined => {
  if (/^(tomorrow|tmrw|tmw|tomorow|tommorow|tommorrow|2moro)$/.test(text)) return addDays(today, 1);
  if (/^after (christmas|xmas)$/.test(text)) return afterChristmas(today);
  if (text === 'next week') return addDays(today, 8 - weekdayOf(today));
  if (text === 'next month') return firstOfMonth(today, 1);
  if (/^(the )?end of (the |this )?month$/.test(text)) {
    const last = addDays(firstOfMonth(today, 1), -1);
    return last > today ? last : undefined;
  }
  if (/^(the )?end of (the |this )?week$/.test(text)) return fridayOf(today, weekdayOf(today) >= 5 ? 7 : 0);
  if (/^(the )?end of next week$/.test(text)) return fridayOf(today, 7);
  const [, ordinal = ''] = /^(?:on )?(?:the )?(\d{1,2})(?:st|nd|rd|th)$/.exec(text) ?? [];
  if (ordinal !== '') return nextOfMonth(Number(ordinal), today);
  const [, when = '', name = ''] = /^(on |this |next |in )?([a-z]{3,9})$/.exec(text) ?? [];
  if (name === '') return undefined;
  const weekday = weekdays.findIndex((one) => one.startsWith(name) || `${one.slice(0, 3)}s` === name) + 1;
  if (weekday === 0) return firstOfNamed(name, today);
  // Of the week that begins on the next Monday.
  if (when === 'next ') return addDays(today, 7 - weekdayOf(today) + weekday);
  return addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
};

/** The first working day after Boxing Day. */
const afterChristmas = (today: Day): Day => createCalendar().addWorkingDays(`${today.slice(0, 4)}-12-26`, 1);

const fridayOf = (today: Day, later: number): Day => addDays(today, 5 - weekdayOf(today) + later);

/** The next day of that number: of this month or, when it is past or this month has none, a later one. */
const nextOfMonth = (number: number, today: Day): Day | undefined => {
  for (const ahead of [0, 1, 2]) {
    const first = firstOfMonth(today, ahead);
    const day = checked(Number(first.slice(0, 4)), Number(first.slice(5, 7)), number);
    if (day !== undefined && day > today) return day;
  }
  return undefined;
};

/** The first of a month that is named alone. */
const firstOfNamed = (name: string, today: Day): Day | undefined => {
  const month = monthOf(name);
  if (month === 0) return undefined;
  const year = Number(today.slice(0, 4));
  const soon = dayOf(year, month, 1);
  return soon > today ? soon : dayOf(year + 1, month, 1);
};

/** The same day of the month some months on; its last when that is shorter. */
const addMonths = (day: Day, count: number): Day => {
  const first = firstOfMonth(day, count);
  const last = addDays(firstOfMonth(first, 1), -1);
  const same = `${first.slice(0, 8)}${day.slice(8)}`;
  return same < last ? same : last;
};

const firstOfMonth = (day: Day, ahead: number): Day => {
  const month = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + ahead;
  return dayOf(Math.floor(month / 12), (month % 12) + 1, 1);
};

const inLengths = (text: string, today: Day): Day | undefined => {
  const plain = text
    .replace(/\b(a )?couple( of)? /, 'two ')
    .replace(/\b(a )?few /, 'three ')
    .replace(/(\d)(?=(d|day|days|wk|wks|w|mth|mths)$)/, '$1 ')
    .replace(/\b(wk|w)(s?)$/, 'week$2')
    .replace(/\bmth(s?)$/, 'month$1')
    .replace(/\bd$/, 'days');
  const [, count = '', unit] = /^(?:for |in )?(\d{1,3}|[a-z]{1,6}) (day|week|fortnight|month)s?$/.exec(plain) ?? [];
  const number = /^\d/.test(count) ? Number(count) : Math.max(numbers.indexOf(count), count === 'a' ? 1 : 0);
  if (unit === undefined || number < 1 || number > 366) return undefined;
  if (unit === 'month') return number <= 24 ? addMonths(today, number) : undefined;
  return addDays(today, number * (unit === 'day' ? 1 : unit === 'week' ? 7 : 14));
};

const inNumbers = (text: string, today: Day): Day | undefined => {
  const yearFirst = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (yearFirst) return checked(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const plain = text
    .replace(/^(?:on )?(?:mon|tue|wed|thu|fri|sat|sun)[a-z]* (?=\d)/, '')
    .replace(/(\d)(st|nd|rd|th)\b/, '$1');
  const [, monthWord = '', dayAfter = '', yearAfter] = /^([a-z]{3,9}) (\d{1,2})(?: (\d{4}))?$/.exec(plain) ?? [];
  const [, dayBefore = '', month = '', yearBefore] =
    /^(\d{1,2})(?:[-/ ](?:of )?)([a-z]{3,9}|\d{1,2})(?:[-/ ](\d{4}|\d{2}))?$/.exec(plain) ?? [];
  const named = monthWord === '' ? month : monthWord;
  const day = Number(monthWord === '' ? dayBefore : dayAfter);
  const number = /^\d/.test(named) ? Number(named) : monthOf(named);
  const year = yearAfter ?? yearBefore;
  if (named === '' || number === 0) return undefined;
  if (year !== undefined) return checked(Number(year.length === 2 ? `20${year}` : year), number, day);
  const thisYear = Number(today.slice(0, 4));
  const soon = checked(thisYear, number, day);
  return soon !== undefined && soon > today ? soon : checked(thisYear + 1, number, day);
};

const checked = (year: number, month: number, day: number): Day | undefined => {
  const text = dayOf(year, month, day);
  return isDay(text) ? text : undefined;
};

const dayOf = (year: number, month: number, day: number): Day =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
