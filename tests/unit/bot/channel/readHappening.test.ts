import { readHappening } from '../../../../bot/src/channel/readHappening';

it.each([
  ['add', { kind: 'added', greets: true }],
  ['add-upgrade', { kind: 'added', greets: false }],
  ['remove', { kind: 'removed' }],
  ['remove-upgrade', { kind: 'removed' }],
  ['something new', { kind: 'added', greets: false }],
])('%s is %j', (action, happening) => {
  expect(readHappening({ type: 'installationUpdate', action } as Parameters<typeof readHappening>[0])).toEqual(
    happening,
  );
});
