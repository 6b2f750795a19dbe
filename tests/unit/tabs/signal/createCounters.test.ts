import fc from '../../../properties';
import { createCounters } from '../../../../tabs/src/programme/signal/createCounters';

const told = (counters: object, boot: unknown = 'b1'): string => JSON.stringify({ boot, counters });

test('what moved is what the counters say, over a lost connection too', () => {
  const movesIn = createCounters().take;
  expect(movesIn(told({ people: 3, milestones: 0 }))).toEqual({ lists: ['people', 'milestones'], kind: 'first' });
  expect(movesIn(told({ people: 3, milestones: 1 }))).toEqual({ lists: ['milestones'], kind: 'moved' });
  expect(movesIn(told({ people: 3, milestones: 1 }))).toEqual({ lists: [], kind: 'moved' });
  expect(movesIn(told({ people: 3 }, 'b2'))).toEqual({ lists: ['people'], kind: 'restarted' });
});

test('whatever else arrives moves nothing', () => {
  const movesIn = createCounters().take;
  for (const data of [
    '',
    '{',
    'null',
    '[]',
    '{"boot":1,"counters":{}}',
    '{"boot":"b1"}',
    told({ unheardOf: 1, people: '1' }),
  ])
    expect(movesIn(data).lists).toEqual([]);
  fc.assert(fc.property(fc.json(), (data) => movesIn(data).lists.length === 0));
});
