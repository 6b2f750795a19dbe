import type { ListName } from '@ipmo-hub/teams-app/lists';
import { createNudge } from '../../../../bot/src/signal/createNudge';
import { virtualTime } from './virtualTime';

const rig = () => {
  const time = virtualTime();
  const looks: { readonly at: number; readonly lists: readonly ListName[] }[] = [];
  const moved = new Set<ListName>();
  const faults: unknown[] = [];
  let fault: Error | undefined;
  const nudge = createNudge({
    look: (lists) => {
      looks.push({ at: time.elapsed(), lists });
      return fault ? Promise.reject(fault) : Promise.resolve(lists.filter((list) => moved.delete(list)));
    },
    later: time.later,
    now: time.now,
    onFault: (cause) => faults.push(cause),
  });
  return { time, looks, moved, nudge, faults, fail: (error: Error | undefined) => (fault = error) };
};

test('looks at once at what was named, and no more', async () => {
  const { time, looks, moved, nudge } = rig();
  moved.add('milestones');
  nudge.moved(['milestones']);
  await time.pass(60_000);
  expect(looks).toEqual([{ at: 0, lists: ['milestones'] }]);
  expect(time.waiting()).toBe(0);
});

test('what did not show yet is looked at once more', async () => {
  const { time, looks, moved, nudge } = rig();
  nudge.moved(['milestones']);
  await time.pass(1_000);
  moved.add('milestones');
  await time.pass(60_000);
  expect(looks.map(({ lists }) => lists)).toEqual([['milestones'], ['milestones']]);
  expect(looks[1]?.at).toBeLessThanOrEqual(2_000);
});

test('a flood of true words is one look a second', async () => {
  const { time, looks, moved, nudge } = rig();
  for (let ms = 0; ms < 60_000; ms += 50) {
    moved.add('milestones');
    nudge.moved(['milestones', 'projects']);
    moved.add('projects');
    await time.pass(50);
  }
  expect(looks.length).toBeLessThanOrEqual(61);
});

test('a flood of empty words wears off: three looks a minute in the end', async () => {
  const { time, looks, nudge } = rig();
  for (let ms = 0; ms < 300_000; ms += 100) {
    nudge.moved(['milestones']);
    await time.pass(100);
  }
  const inLastMinute = looks.filter(({ at }) => at >= 240_000);
  expect(inLastMinute.length).toBeLessThanOrEqual(3);
});

test('trouble is told, and looked past; nothing after the end', async () => {
  const { time, looks, nudge, faults, fail, moved } = rig();
  fail(new Error('busy'));
  nudge.moved(['milestones']);
  await time.pass(1_000);
  expect(faults).toHaveLength(1);
  fail(undefined);
  moved.add('people');
  nudge.moved(['people']);
  await time.pass(20_000);
  expect(looks.at(-1)?.lists).toEqual(['people']);
  nudge.moved(['people']);
  nudge.stop();
  nudge.moved(['people']);
  await time.pass(60_000);
  expect(looks).toHaveLength(2);
  expect(time.waiting()).toBe(0);
});
