import { AppError } from '@ipmo-hub/teams-app/errors';
import { faultWords } from '../../../bot/src/faultWords';

it('says code and cause of an error of ours, and nothing that people wrote', () => {
  const cause = new TypeError('Step 1 of Kofi Marigold');
  const fault = new AppError('write.conflict', { facts: { person: 'Kofi Marigold' }, cause });
  expect(faultWords(fault)).toEqual({ name: 'AppError', code: 'write.conflict', cause: 'TypeError' });
  expect(JSON.stringify(faultWords(new AppError('write.invalid', { facts: { problems: 'Kofi' } })))).not.toContain(
    'Kofi',
  );
});

it('never quotes what could not be read', () => {
  const read = (): unknown => JSON.parse('Kofi Marigold');
  let fault: unknown;
  try {
    read();
  } catch (error) {
    fault = error;
  }
  expect(faultWords(fault)).toEqual({ name: 'SyntaxError' });
});

it('keeps short what others say, and survives what is no error', () => {
  expect(faultWords(new Error('x'.repeat(1000)))).toEqual({ name: 'Error', message: 'x'.repeat(300) });
  expect(faultWords('Kofi')).toEqual({ name: 'unknown' });
});
