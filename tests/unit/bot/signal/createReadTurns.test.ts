import { createReadTurns } from '../../../../bot/src/signal/createReadTurns';
import { virtualTime } from './virtualTime';

test('those who have to read are given turns, ten lists a second; who asks again keeps theirs and pushes nobody back', async () => {
  const time = virtualTime();
  const turns = createReadTurns(time.now);
  const ask = (person: string): number => turns.take(person, 1);
  expect(['p1', 'p2', 'p3'].map(ask)).toEqual([0, 100, 200]);
  for (let times = 0; times < 1_000; times += 1) expect(ask('p3')).toBe(200);
  expect(ask('p4')).toBe(300);
  await time.pass(100);
  expect(['p4', 'p5'].map(ask)).toEqual([200, 300]);
  await time.pass(60_000);
  expect(ask('p3')).toBe(0);
});

test('who comes when their turn is there need not wait again, once; for many lists it takes longer', async () => {
  const time = virtualTime();
  const turns = createReadTurns(time.now);
  expect(['p1', 'p2', 'p3'].map((person) => turns.take(person, 50))).toEqual([0, 5_000, 10_000]);
  await time.pass(6_000);
  expect([turns.take('p2', 50), turns.take('p2', 50)]).toEqual([0, 9_000]);
  await time.pass(60_000);
  expect([turns.take('p3', 50), turns.take('p4', 50)]).toEqual([0, 5_000]);
});
