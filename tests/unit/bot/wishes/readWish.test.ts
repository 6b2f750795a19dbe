import fc from '../../../properties';
import { readWish } from '../../../../bot/src/wishes';

// A Monday.
const today = '2026-11-23';
const read = (text: string) => readWish(text, today);

test.each([
  ['VAL-03.4 is done', 'VAL-03.4'],
  ['val 3.4 done', 'val 3.4'],
  ['VAL-03.4 has been completed.', 'VAL-03.4'],
  ['done VAL-03.4', 'VAL-03.4'],
  ['mark VAL-03.4 as done please', 'VAL-03.4'],
  ['please mark val-03.4 done!', 'val-03.4'],
  ["we've finished VAL-03.4", 'VAL-03.4'],
  ['I have just completed 90% of patients switched', '90% of patients switched'],
  ['can you complete VAL-03.4?', 'VAL-03.4'],
  ['I want to mark VAL-03.4 as done', 'VAL-03.4'],
])('%s: done', (text, about) => {
  expect(read(text)).toEqual({ kind: 'done', about });
});

test.each<[string, string, string | undefined]>([
  ['move VAL-03.4 to next friday', 'VAL-03.4', '2026-12-04'],
  ['Move the date of VAL-03.4 to 4 Dec', 'the date of VAL-03.4', '2026-12-04'],
  ['could you push val 3.4 back to 4/12?', 'val 3.4', '2026-12-04'],
  ['VAL-03.4 slips to 4 december', 'VAL-03.4', '2026-12-04'],
  ['move VAL-03.4 forward to 4 dec', 'VAL-03.4', '2026-12-04'],
  ['move VAL-03.4 by the end of the month', 'VAL-03.4', '2026-11-30'],
  ['VAL-03.4 is now in two weeks', 'VAL-03.4', '2026-12-07'],
  ['I need to move VAL-03.4 to friday', 'VAL-03.4', '2026-11-27'],
  ['VAL-03.4 will be friday', 'VAL-03.4', '2026-11-27'],
  ['VAL-03.4 is now due on 2026-12-04', 'VAL-03.4', '2026-12-04'],
  ['postpone 90% of patients switched until january', '90% of patients switched', '2027-01-01'],
  ['move VAL-03.4', 'VAL-03.4', undefined],
  ['move VAL-03.4 to whenever', 'VAL-03.4 to whenever', undefined],
])('%s: another date', (text, about, day) => {
  expect(read(text)).toEqual({ kind: 'move', about, ...(day !== undefined && { day }) });
});

test.each([
  ['push VAL-03.4 back two weeks', 14],
  ['delay VAL-03.4 by 3 days', 3],
  ['postpone VAL-03.4 by a fortnight', 14],
  ['delay VAL-03.4 2 weeks', 14],
  ['delay VAL-03.4 2w', 14],
  ['push VAL-03.4 back for two weeks', 14],
  ['move VAL-03.4 two weeks later', 14],
  ['VAL-03.4 slipped by a fortnight', 14],
  ['VAL-03.4 is delayed two weeks', 14],
])('%s: that much later than it is planned', (text, by) => {
  expect(read(text)).toEqual({ kind: 'move', about: 'VAL-03.4', by });
});

test.each([
  'move VAL-03.4 forward two weeks',
  'move VAL-03.4 forward by two weeks',
  'move VAL-03.4 earlier by 3 days',
  'move VAL-03.4 two weeks earlier',
  'VAL-03.4 moved forward two weeks',
])('%s: which way, and so to which day, is asked', (text) => {
  expect(read(text)).toEqual({ kind: 'move', about: 'VAL-03.4' });
});

test.each<[string, string, string | undefined]>([
  ['remind me about VAL-03 on monday', 'VAL-03', '2026-11-30'],
  ['let VAL-03.4 rest until 4 dec', 'VAL-03.4', '2026-12-04'],
  ['snoze VAL-03 until monday', 'VAL-03', '2026-11-30'],
  ['pause VAL-03.4', 'VAL-03.4', undefined],
  ['pause VAL-03.4 two weeks', 'VAL-03.4', '2026-12-07'],
  ['pause VAL-03.4 for 2 weeks', 'VAL-03.4', '2026-12-07'],
  ['remind me of VAL-03.4 in two weeks', 'VAL-03.4', '2026-12-07'],
])('%s: to rest', (text, about, day) => {
  expect(read(text)).toEqual({ kind: 'snooze', about, ...(day !== undefined && { day }) });
});

test.each([
  'is VAL-03.4 done?',
  'when will VAL-03.4 be done?',
  'VAL-03.4 is not done',
  "VAL-03.4 isn't done",
  'VAL-03.4 is nearly done',
  'VAL-03.4 will be done',
  'I need to finish VAL-03.4',
  'we have to complete VAL-03.4',
  'I want VAL-03.4 done',
  'VAL-03.4 is 80% complete',
  'VAL-03.4 is 80 % done',
  '90% of VAL-03.4 is done',
  'VAL-03.4 is hardly done',
  'VAL-03.4 is far from done',
  'I cannot get VAL-03.4 done',
  'let me know once VAL-03.4 is done',
  'we hope to have VAL-03.4 finished',
  'we will have VAL-03.4 finished',
  'if VAL-03.4 is done we can start',
  'do not move VAL-03.4',
  "don't mark VAL-03.4 as done",
  'VAL-03.4',
  'done',
  'move',
  'what happened on friday',
  'tell me about VAL-03',
  'ask me about VAL-03.4 on friday',
  'let me know about VAL-03 on friday',
  '',
])('%s: no wish', (text) => {
  expect(read(text)).toBeUndefined();
});

test('anything can be typed', () => {
  const words = fc.constantFrom(
    'move',
    'VAL-03.4',
    'is',
    'done',
    'to',
    'friday',
    'by',
    'two',
    'weeks',
    'not',
    '?',
    '’',
    '🙂',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.array(words, { maxLength: 60 }).map((all) => all.join(' ')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const wish = read(text);
      expect(wish === undefined || wish.about !== '').toBe(true);
    }),
  );
});
