import { readAnswers } from '../../../../infra/cli/readAnswers';

test('reads what a person answers about a file', () => {
  expect(readAnswers(['domain=VAL', 'dates=day first', 'level=2'])).toEqual({
    domain: 'VAL',
    dates: 'day first',
    level: 2,
  });
  expect(readAnswers([])).toEqual({});
});

test.each([['colour=red'], ['domain'], ['domain='], ['dates=backwards'], ['level=0'], ['__proto__=x']])(
  '%s answers nothing',
  (option) => {
    expect(readAnswers([option])).toBeUndefined();
  },
);
