import { createLooks, type IsMine } from '../../../../../teams-app/src/graph/replica/createLooks';

interface Begun {
  readonly names: readonly string[];
  readonly urgency: string;
  readonly isMine: IsMine;
  readonly bring: (outcome: string) => void;
  readonly fail: (error: Error) => void;
}

/** Looks that end when they are told to. */
const rig = () => {
  const begun: Begun[] = [];
  const look = createLooks<string>(
    (names, urgency, isMine) =>
      new Promise((bring, fail) => begun.push({ names, urgency, isMine, bring, fail: (error) => fail(error) })),
  );
  return { begun, look };
};
const turn = () => new Promise((resolve) => setImmediate(resolve));

test('a look that fails fails for all who wait for it, and the next one begins', async () => {
  const { begun, look } = rig();
  const [one, other] = [look(['projects'], 'person'), look(['projects', 'risks'], 'person')];
  await turn();
  const after = look(['projects'], 'person');
  begun[0]?.fail(new Error('gone'));
  await expect(one).rejects.toThrow('gone');
  await expect(other).rejects.toThrow('gone');
  await turn();
  begun[1]?.bring('second');
  expect(await after).toEqual(new Map([['projects', 'second']]));
});

test('who waited in the background is given the look of the person who overtook, and nothing of the one that then fails', async () => {
  const { begun, look } = rig();
  const background = look(['projects', 'risks'], 'background');
  await turn();
  const person = look(['projects'], 'person');
  await turn();
  expect(begun.map(({ names, urgency }) => [names, urgency])).toEqual([
    [['projects', 'risks'], 'background'],
    [['projects'], 'person'],
  ]);
  expect(['projects', 'risks'].map((name) => begun[0]?.isMine(name))).toEqual([false, true]);
  begun[1]?.bring('theirs');
  expect(await person).toEqual(new Map([['projects', 'theirs']]));
  begun[0]?.bring('first');
  expect(await background).toEqual(
    new Map([
      ['projects', 'theirs'],
      ['risks', 'first'],
    ]),
  );
});

test('an overtaken look that fails late troubles nobody', async () => {
  const { begun, look } = rig();
  const background = look(['projects'], 'background');
  await turn();
  const person = look(['projects'], 'person');
  await turn();
  begun[1]?.bring('theirs');
  expect(await background).toEqual(await person);
  begun[0]?.fail(new Error('late'));
  await turn();
  const again = look(['projects'], 'background');
  await turn();
  begun[2]?.bring('third');
  expect(await again).toEqual(new Map([['projects', 'third']]));
});
