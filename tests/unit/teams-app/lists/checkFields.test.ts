import fc from '../../../properties';
import { checkFields, listNames, lists, looksLikeNhsNumber } from '@ipmo-hub/teams-app/lists';

const milestone = {
  title: '90% of patients switched',
  key: 'VAL-03.4',
  project: '3',
  owner: '7',
  baseline: '2026-12-18',
  forecast: '2027-02-26',
};
const messages = (fields: Record<string, unknown>, partial = false) =>
  checkFields(lists.milestones, fields, { partial }).map(({ heading, message }) => `${heading} ${message}`);

describe('checkFields', () => {
  test('an item that fits has no problem', () => {
    expect(messages(milestone)).toEqual([]);
  });

  test('every problem is told at once, under the heading people see', () => {
    expect(messages({ ...milestone, key: undefined, forecast: '2026-11-31', moved: -1, colour: 'red' })).toEqual([
      'Reference is missing',
      'Forecast is not a date that exists',
      'Times moved must be at least 0',
      'colour is not a column of this list',
    ]);
  });

  test('a patch may leave required fields out, but not empty them', () => {
    expect(messages({ note: 'Waiting for letters' }, true)).toEqual([]);
    expect(messages({ owner: null }, true)).toEqual(['Owner is missing']);
    expect(messages({ done: null }, true)).toEqual([]);
  });

  test('choices are case-sensitive, as in SharePoint', () => {
    expect(checkFields(lists.people, { role: 'reader' }, { partial: true })[0]?.message).toContain('must be one of');
    expect(checkFields(lists.people, { role: 'Reader' }, { partial: true })).toEqual([]);
  });

  test('free text that holds an NHS number is refused; a number made by software is not', () => {
    expect(messages({ note: 'Patient 943 476 5919 rang' }, true)[0]).toContain('looks like an NHS number');
    expect(checkFields(lists.notices, { activity: '9434765919' }, { partial: true })).toEqual([]);
  });

  test('whatever is handed in, the answer is a list of sentences and never a crash', () => {
    fc.assert(
      fc.property(fc.constantFrom(...listNames), fc.dictionary(fc.string(), fc.anything()), (name, fields) => {
        for (const { message } of checkFields(lists[name], fields)) expect(message).not.toBe('');
      }),
    );
  });
});

describe('looksLikeNhsNumber', () => {
  test.each(['943 476 5919', '943-476-5919', '9434765919', 'ref 9434765919.'])('%s does', (text) => {
    expect(looksLikeNhsNumber(text)).toBe(true);
  });
  test.each([
    ['full stops', '943.476.5919'],
    ['slashes', '943/476/5919'],
    ['en dashes', '943\u2013476\u20135919'],
    ['minus signs', '943\u2212476\u22125919'],
    ['no-break hyphens', '943\u2011476\u20115919'],
    ['thin spaces', '943\u2009476\u20095919'],
    ['double spaces', '943  476  5919'],
    ['a hyphen between spaces', '943 - 476 - 5919'],
    ['cells of a table', '943\t476\t5919'],
    ['a line break', '943 476\r\n5919'],
    ['full-width digits', '\uff19\uff14\uff13 \uff14\uff17\uff16 \uff15\uff19\uff11\uff19'],
    ['invisible characters', '943\u200b476\u00ad5919'],
  ])('one pasted with %s does', (_what, text) => {
    expect(looksLikeNhsNumber(`Patient ${text} rang`)).toBe(true);
  });
  test.each(['943 47 65919', '943, 476, 5919', '943 to 476 to 5919', '943   - 476 - 5919'])('%s does not', (text) => {
    expect(looksLikeNhsNumber(text)).toBe(false);
  });
  test.each(['943 476 5918', '01632 960 983', '19434765919', '2026-11-24', '12345'])('%s does not', (text) => {
    expect(looksLikeNhsNumber(text)).toBe(false);
  });
  test('about one ten-digit number in eleven passes, as the check digit promises', () => {
    const passing = Array.from({ length: 11_000 }, (_, index) => String(4_000_000_000 + index * 7)).filter(
      looksLikeNhsNumber,
    );
    expect(passing.length / 11_000).toBeGreaterThan(0.08);
    expect(passing.length / 11_000).toBeLessThan(0.11);
  });
});
