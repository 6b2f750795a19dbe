import { AppError } from '@ipmo-hub/teams-app/errors';
import { resultOfFailure } from '../../../../tabs/src/programme/queue/resultOf';

test('a service that failed in the middle makes the write wait, as one that may have arrived', () => {
  const postponed = { kind: 'postponed', unclear: true, alone: true, rests: true };
  expect(resultOfFailure(new AppError('graph.unexpected'))).toMatchObject(postponed);
  expect(resultOfFailure(new AppError('graph.refused', { unclear: true }))).toMatchObject(postponed);
  expect(resultOfFailure(new AppError('graph.forbidden', { unclear: true }))).toMatchObject(postponed);
});

test('what is of the network or of who signs in waits until that is over', () => {
  expect(resultOfFailure(new AppError('graph.unreachable'))).toMatchObject({ alone: true, rests: false });
  for (const code of ['graph.busy', 'signin.expired', 'signin.unavailable'] as const)
    expect(resultOfFailure(new AppError(code))).toMatchObject({ kind: 'postponed', alone: false, rests: false });
});

test('a clear answer about the change is a refusal, and so is a fault of the suite’s own', () => {
  for (const code of ['graph.refused', 'graph.forbidden', 'graph.notFound', 'write.invalid', 'lists.missing'] as const)
    expect(resultOfFailure(new AppError(code))).toMatchObject({ kind: 'refused', error: { code } });
  expect(resultOfFailure(new TypeError('x is undefined'))).toMatchObject({ kind: 'refused' });
});
