import { AppError, catalogue, type ErrorCode } from '@ipmo-hub/teams-app/errors';

describe('the catalogue of errors', () => {
  test.each(Object.keys(catalogue) as ErrorCode[])('%s says what happened and what to do', (code) => {
    const { say, next } = catalogue[code];
    expect(say).toMatch(/[.}]$/);
    expect(next).toMatch(/^[A-Z].*\.$/);
  });

  test('no two say the same', () => {
    const sentences = Object.values(catalogue).map(({ say }) => say);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test('facts are filled in, and an unknown fact stays visible', () => {
    expect(new AppError('graph.busy', { facts: { seconds: 20 } }).next).toContain('20 seconds');
    expect(new AppError('graph.busy').next).toContain('{seconds}');
  });
});
