import { AppError } from '@ipmo-hub/teams-app/errors';
import type { PendingDeed } from '../../../../../tabs/src/programme/deeds/createDeeds';
import { ticksOf } from '../../../../../tabs/src/pages/meeting/people/ticksOf';

const deed = (input: PendingDeed['input'], state: PendingDeed['state'], name = 'tickPresent'): PendingDeed => ({
  id: '1',
  name,
  input,
  title: '',
  about: undefined,
  state,
  mayTakeBack: false,
});

const waiting = { kind: 'waiting' as const, error: new AppError('graph.unreachable') };

test('ticks on their way are shown at once, the newest of a seat, and refused ones are not', () => {
  const ticks = ticksOf([
    deed({ seat: { id: '3' }, state: 'here' }, { kind: 'saving' }),
    deed({ seat: { id: '3' }, state: 'not here' }, waiting),
    deed({ guest: '12', state: 'here' }, waiting),
    deed({ seat: { id: '5' }, state: 'here' }, { kind: 'refused', error: new AppError('meeting.gone') }),
    deed({ seat: { id: '6' }, state: 'here' }, { kind: 'saving' }, 'takeItem'),
  ]);
  expect([...ticks]).toEqual([
    ['3', false],
    ['12', true],
  ]);
});
