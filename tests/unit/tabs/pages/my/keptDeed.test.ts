import { AppError } from '@ipmo-hub/teams-app/errors';
import { keptDeed } from '../../../../../tabs/src/pages/my/keptDeed';
import type { PendingDeed } from '../../../../../tabs/src/programme/deeds/createDeeds';
import type { EditState } from '../../../../../tabs/src/programme/edits';

const error = new AppError('graph.unexpected');
const deed = (id: string, about: string, state: EditState): PendingDeed => ({
  id,
  about,
  state,
  name: 'answerEscalation',
  input: {},
  title: '',
  mayTakeBack: false,
});
const about = 'escalations/12';

test.each<[string, EditState, boolean]>([
  ['waits', { kind: 'waiting', error }, true],
  ['is on its way', { kind: 'saving' }, true],
  ['was failed on and may go again', { kind: 'refused', error, again: true }, true],
  ['was refused for good', { kind: 'refused', error }, false],
])('what %s is kept in its place: %j', (_, state, isKept) => {
  expect(keptDeed([deed('e1', about, state), deed('e2', 'escalations/13', state)], about)?.id).toBe(
    isKept ? 'e1' : undefined,
  );
});

test('nothing is kept where the place is about nothing, and of several the last', () => {
  const both = [deed('e1', about, { kind: 'saving' }), deed('e2', about, { kind: 'waiting', error })];
  expect(keptDeed(both, undefined)).toBeUndefined();
  expect(keptDeed(both, about)?.id).toBe('e2');
});
