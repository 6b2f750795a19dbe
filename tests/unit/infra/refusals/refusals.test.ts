import { catalogue, Refusal } from '../../../../infra/refusals';

test('every refusal says what happened and what to do, as sentences', () => {
  for (const { say, next } of Object.values(catalogue)) {
    expect(say).toMatch(/^[\p{Lu}“{-].*[.}]$/u);
    expect(next).toMatch(/^\p{Lu}/u);
  }
});

test('a refusal names its facts, and keeps what lay behind it', () => {
  const cause = new Error('EACCES');
  const refusal = new Refusal('file.closed', { facts: { file: 'plan.xlsx', code: 'EACCES' }, cause });
  expect(refusal.message).toBe(
    'The file plan.xlsx cannot be opened (EACCES). Close what has it open, and check its rights.',
  );
  expect(refusal).toMatchObject({ code: 'file.closed', cause });
});
