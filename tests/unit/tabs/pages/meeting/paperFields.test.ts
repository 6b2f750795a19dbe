import { paper } from '../../../teams-app/domain/samplePlan';
import { fieldsOfPaper, fileOf } from '../../../../../tabs/src/pages/meeting/item/paperFields';

test.each([
  [
    'one that came stays handed in, with its own file',
    { receivedOn: '2026-11-20', file: '7', fileName: 'a.pdf' },
    true,
  ],
  ['one that is awaited stays so', {}, false],
])('a file that was chosen and not saved goes: %s', (_what, fields, isHere) => {
  const held = paper(fields);
  const chosen = { ...fieldsOfPaper(held, '1'), title: 'Typed', file: '8', fileName: 'b.pdf', isHere: true };
  expect({ ...chosen, ...fileOf(held) }).toEqual({ ...fieldsOfPaper(held, '1'), title: 'Typed', isHere });
});

test('a new paper has no file', () => {
  expect(fileOf(undefined)).toEqual({ file: '', fileName: '', isHere: false });
});
