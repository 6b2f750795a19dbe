import type { Readable } from '../../../../bot/src/signal/createReadable';
import { createRights, type Reader } from '../../../../bot/src/signal/createRights';
import { virtualTime } from './virtualTime';

const minute = 60_000;

const rig = (limits: Parameters<typeof createRights>[0]['limits'] = {}) => {
  const time = virtualTime();
  const asked: string[] = [];
  const faults: unknown[] = [];
  const answers = new Map<string, Readable | Error>();
  let held: Promise<void> | undefined;
  const rights = createRights({
    ask: async (assertion) => {
      asked.push(assertion);
      await held;
      const answer = answers.get(assertion) ?? { kind: 'refused', code: 'invalid_grant' };
      if (answer instanceof Error) throw answer;
      return answer;
    },
    now: time.now,
    later: time.later,
    onFault: (fault) => faults.push(fault),
    limits: { everyMs: 0, ...limits },
  });
  const reader = (person: string, token = person, lifeMs = 90 * minute): Reader => ({
    kind: 'person',
    objectId: person,
    token,
    until: new Date(time.now().getTime() + lifeMs),
  });
  const may = (token: string, ...ids: string[]) => answers.set(token, { kind: 'lists', ids: new Set(ids) });
  const find = async (who: Reader) => {
    const found = await rights.find(who);
    return found && [...found];
  };
  return {
    time,
    asked,
    faults,
    answers,
    rights,
    reader,
    may,
    find,
    hold: () => {
      let release = (): void => undefined;
      held = new Promise((resolve) => (release = resolve));
      return () => {
        held = undefined;
        release();
      };
    },
  };
};

test('each person’s rights are their own, asked for once and kept for an hour at most', async () => {
  const { time, rights, reader, may, find, asked } = rig();
  may('kofi', 'l1', 'l2');
  may('wen', 'l2');
  expect(rights.known('kofi')).toBeUndefined();
  expect(await find(reader('kofi'))).toEqual(['l1', 'l2']);
  expect(await find(reader('wen'))).toEqual(['l2']);
  expect(await find(reader('kofi', 'another token'))).toEqual(['l1', 'l2']);
  expect(asked).toEqual(['kofi', 'wen']);
  // Taken away in SharePoint meanwhile.
  may('kofi', 'l2');
  await time.pass(59 * minute);
  expect([...(rights.known('kofi') ?? [])]).toEqual(['l1', 'l2']);
  await time.pass(minute);
  expect(rights.known('kofi')).toBeUndefined();
  expect(await find(reader('kofi'))).toEqual(['l2']);
});

test('never for longer than the token lives', async () => {
  const { time, rights, reader, may, find } = rig();
  may('kofi', 'l1');
  await find(reader('kofi', 'kofi', 10 * minute));
  await time.pass(10 * minute);
  expect(rights.known('kofi')).toBeUndefined();
});

test('those who ask together for one person share one exchange', async () => {
  const { reader, may, find, asked, hold } = rig();
  may('kofi', 'l1');
  const release = hold();
  const all = [find(reader('kofi')), find(reader('kofi', 'second')), find(reader('kofi', 'third'))];
  release();
  expect(await Promise.all(all)).toEqual([['l1'], ['l1'], ['l1']]);
  expect(asked).toEqual(['kofi']);
});

test('a refusal gives nothing, is told once, and is not asked again for a minute', async () => {
  const { time, reader, may, find, asked, faults } = rig();
  expect(await find(reader('kofi'))).toBeUndefined();
  expect(await find(reader('kofi'))).toBeUndefined();
  expect(await find(reader('wen'))).toBeUndefined();
  expect(asked).toEqual(['kofi', 'wen']);
  expect(faults).toEqual([new Error('The relay has no token for a person: invalid_grant')]);
  may('kofi', 'l1');
  await time.pass(minute);
  expect(await find(reader('kofi'))).toEqual(['l1']);
});

test('Graph that does not answer gives nothing to anybody', async () => {
  const { reader, answers, find, faults } = rig();
  answers.set('kofi', new Error('503'));
  expect(await find(reader('kofi'))).toBeUndefined();
  expect(faults).toHaveLength(1);
});

test('a crowd is asked for in turn, and nobody waits for longer than two seconds', async () => {
  const { time, rights, reader, may, asked } = rig({ everyMs: 200 });
  const found: unknown[] = [];
  for (let person = 0; person < 100; person += 1) {
    may(`p${String(person)}`, 'l1');
    void rights.find(reader(`p${String(person)}`)).then((ids) => found.push(ids?.size));
  }
  await time.pass(2_100);
  expect(asked.length).toBeLessThanOrEqual(11);
  expect(found).toHaveLength(100);
  expect(found.filter((size) => size === 1).length).toBeGreaterThanOrEqual(10);
  await time.pass(20_000);
  expect(asked).toHaveLength(100);
  expect(rights.known('p99')?.size).toBe(1);
});

test('only so many people are remembered, and the oldest forgotten first', async () => {
  const { rights, reader, may, find } = rig({ mostPeople: 2 });
  for (const person of ['p1', 'p2', 'p3']) {
    may(person, 'l1');
    await find(reader(person));
  }
  expect(['p1', 'p2', 'p3'].map((person) => rights.known(person)?.size)).toEqual([undefined, 1, 1]);
});
