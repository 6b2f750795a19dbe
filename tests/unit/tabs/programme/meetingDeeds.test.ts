import type { Meeting } from '@ipmo-hub/teams-app/lists';
import { sendDeed } from '../../../../tabs/src/programme/deeds/sendDeed';
import { cast, lowri, sampleGroup } from '../../teams-app/domain/meetings/sampleGroup';
import { meeting } from '../../teams-app/domain/samplePlan';
import { memoryProgramme } from '../../teams-app/usecases/memoryProgramme';

test('what is recorded in a tab that has not seen the meeting closed is not written', async () => {
  const running = meeting({ group: '20', state: 'Running', startedAt: '2026-11-23T09:00:00Z' });
  const suite = memoryProgramme(sampleGroup({ meetings: [running], people: cast }));
  const context = suite.as(lowri);
  const asked: unknown[] = [];
  const refresh = (only?: readonly string[]): Promise<readonly []> => {
    asked.push(only);
    const closed: Meeting = { ...running, state: 'Closed', endedAt: '2026-11-23T09:20:00Z' };
    (suite.snapshot.meetings as Map<string, Meeting>).set(running.id, closed);
    return Promise.resolve([]);
  };
  const replica = { ...context.replica, refresh };
  const input = { meeting: running, guest: lowri.id, state: 'here' };
  const write = { kind: 'deed' as const, name: 'moveItemTo', input: { ...input, item: { id: '70' } }, title: '' };
  expect(await sendDeed({ ...context, replica }, write, false)).toMatchObject({ kind: 'refused' });
  expect(asked).toEqual([['meetings']]);
  expect(suite.writes).toEqual([]);
});
