import { addDays, dayNumber, dayOfNumber } from '@ipmo-hub/teams-app/domain';
import fc from '../../../properties';

const ofDate = (text: string): number => Date.parse(`${text}T00:00:00Z`) / 86_400_000;

test('a day and its number agree with Date, forth and back, for every day of ten thousand years', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_932_896 }), (number) => {
      const day = dayOfNumber(number);
      expect(day).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
      expect(dayNumber(day)).toBe(number);
    }),
    { numRuns: 2000 },
  );
});

test.each(['2024-02-29', '2000-02-29', '1900-02-28', '2100-03-01', '1970-01-01', '0001-01-01', '9999-12-31'])(
  '%s',
  (day) => {
    expect(dayNumber(day)).toBe(ofDate(day));
    expect(addDays(addDays(day, 1), -1)).toBe(day);
  },
);

test.each(['2026-13-01', '2026-00-10', '2026-1-1', 'soon', '', '2026/01/01', '20x6-01-01'])(
  '“%s” is no day',
  (text) => {
    expect(() => dayNumber(text)).toThrow(RangeError);
    // What is no day is not remembered as one.
    expect(() => dayNumber(text)).toThrow(RangeError);
  },
);

test('more days than are remembered, twice over', () => {
  const numbers = Array.from({ length: 12_000 }, (_, at) => at);
  const days = numbers.map(dayOfNumber);
  expect(days.map(dayNumber)).toEqual(numbers);
  expect(days.map(dayNumber)).toEqual(numbers);
});
