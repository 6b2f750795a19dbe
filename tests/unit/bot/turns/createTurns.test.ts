import { createSuite } from '../../../../bot/src/createSuite';
import { cardMessage, createCardKeeper, drawNotice } from '../../../../bot/src/outbox';
import { createTurns, type Happening, type Turn } from '../../../../bot/src/turns';
import { kofi, milestone, nia, noticeItem, samplePlan } from '../../teams-app/domain/samplePlan';
import { memoryProgramme } from '../../teams-app/usecases/memoryProgramme';
import { fakeMessenger } from '../fakeMessenger';

const start = '2026-11-23T09:30:00Z';
const notice = noticeItem({ activity: 'a1', conversation: 'chat' });

const rig = () => {
  const { suite: programme, snapshot } = memoryProgramme(
    samplePlan({ milestones: [milestone()], notices: [notice] }),
    start,
  );
  const suite = createSuite({ programme, now: () => new Date(start), tabs: 'https://tabs.example' });
  const { messenger, messages } = fakeMessenger();
  const faults: unknown[] = [];
  let stirred = 0;
  const takeTurn = createTurns({
    suite,
    messenger,
    keeper: createCardKeeper(suite, messenger),
    teamChannels: ({ id }) =>
      Promise.resolve([
        { id, name: undefined },
        { id: '19:value@thread.tacv2', name: 'Value' },
        { id: '19:val@thread.tacv2', name: 'VAL' },
      ]),
    freshen: () => Promise.resolve(),
    inBackground: (work) => void work(),
    stir: () => (stirred += 1),
    onFault: (fault) => faults.push(fault),
  });
  const card = drawNotice(suite, notice);
  if (!card) throw new Error('No card.');
  return {
    snapshot,
    messages,
    faults,
    take: (objectId: string | undefined, happening: Happening, place: Partial<Turn> = {}) =>
      takeTurn({ ...turn(objectId), ...place }, happening),
    stirred: () => stirred,
    data: dataOf(JSON.stringify(cardMessage(card, 'Card')), 'done'),
  };
};

const turn = (objectId: string | undefined): Turn => ({
  place: { conversation: 'chat', serviceUrl: 'http://127.0.0.1:1/' },
  kind: 'Personal',
  conversation: 'chat',
  title: undefined,
  team: undefined,
  objectId,
  teamsId: '29:x',
});
/** What the card carries back to us, from any button of it. */
const dataOf = (card: string, verb: string): Record<string, unknown> => {
  const [, seen = ''] = /"seen":"(\w+)"/.exec(card) ?? [];
  return { card: 'reminder', notice: notice.id, seen, verb };
};
const press = (data: unknown, verb?: string): Happening => ({ kind: 'pressed', verb, data, waits: true });
const stranger = '99999999-0000-4000-8000-000000000009';

it('asks for a sweep after what was written', async () => {
  const { take, stirred, data, snapshot } = rig();
  await take(kofi.objectId, press(data, 'done'));
  expect(snapshot.milestones.get('10')).toHaveProperty('done');
  expect(stirred()).toBe(1);
});

it('asks for none after a press that wrote nothing, whoever pressed', async () => {
  const { take, stirred, data, messages } = rig();
  await take(stranger, press(data, 'done'));
  await take(undefined, press(data, 'done'));
  await take(nia.objectId, press(data, 'done'));
  await take(kofi.objectId, press({ ...data, seen: 'x' }, 'done'));
  await take(kofi.objectId, press('nonsense', 'done'));
  await take(kofi.objectId, press(data, 'refresh'));
  await take(kofi.objectId, press({ ...data, verb: 'refresh' }));
  expect(stirred()).toBe(0);
  expect(messages).toEqual([]);
});

it('asks for one when somebody of the programme lets the bot in, and for none when a stranger does', async () => {
  const { take, stirred, messages } = rig();
  await take(stranger, { kind: 'added', greets: true });
  expect([stirred(), messages.length]).toEqual([0, 0]);
  await take(kofi.objectId, { kind: 'added', greets: false });
  expect([stirred(), messages.length]).toEqual([1, 0]);
  await take(kofi.objectId, { kind: 'added', greets: true });
  expect([stirred(), messages.length]).toEqual([2, 1]);
});

const inChannel = { kind: 'Channel', conversation: '19:value@thread.tacv2', title: 'Value', team: '19:team' } as const;
const said = (text: string): Happening => ({ kind: 'said', text });

it('says nobody’s own where others read along, and draws for nobody in particular', async () => {
  const { take, messages } = rig();
  await take(kofi.objectId, said('my work'), inChannel);
  await take(kofi.objectId, said('snooze VAL-03.10 friday'), inChannel);
  await take(kofi.objectId, said('status VAL-03'), inChannel);
  const [work, snooze, status] = messages.map(({ message }) => JSON.stringify(message));
  expect(work).toContain('“my work” is answered in your own chat with me');
  expect(snooze).toContain('“snooze” is answered in your own chat with me');
  expect(status).toContain('"refresh":{"action"');
  expect(status).not.toContain('userIds');
});

it('answers a choice in place where the client waits, else as a message', async () => {
  const { take, messages } = rig();
  const choice = { card: 'choices', says: 'status VAL-03' };
  expect(await take(kofi.objectId, press(choice, 'choose'))).toHaveProperty('card');
  expect(messages).toEqual([]);
  await take(kofi.objectId, { kind: 'pressed', verb: undefined, data: { ...choice, verb: 'choose' }, waits: false });
  expect(messages).toHaveLength(1);
});

it('says the same card all day for an update that is asked for again', async () => {
  const { take, messages, snapshot, faults } = rig();
  await take(kofi.objectId, said('update'));
  await take(kofi.objectId, said('update VAL-03'));
  expect(messages).toHaveLength(2);
  const asked = [...snapshot.notices.values()].filter(({ rule }) => rule === 'updateAsked');
  expect(asked).toMatchObject([{ state: 'Sent', conversation: 'chat', activity: messages[1]?.activity }]);
  expect(faults).toEqual([]);
});

const textOf = (message: unknown): string => (message as { readonly text?: string }).text ?? JSON.stringify(message);

it.each([
  ['thanks', 'You are welcome.'],
  ['Thank you!', 'You are welcome.'],
  ['ok thanks', 'You are welcome.'],
  ['OK.', 'All right.'],
  ['👍', 'All right.'],
  ['hi', 'Hello Kofi.'],
  ['Good morning', 'Hello Kofi.'],
])('answers “%s” with a line, not with all of help', async (text, line) => {
  const { take, messages, faults } = rig();
  await take(kofi.objectId, said(text));
  expect(textOf(messages[0]?.message).startsWith(line)).toBe(true);
  expect(messages).toHaveLength(1);
  expect(faults).toEqual([]);
});

it.each(['VAL 3', 'val03', 'val-3.10', 'how is it with VAL-03?', 'and VAL 3 then'])(
  'takes “%s” for a question of how it stands',
  async (text) => {
    const { take, messages } = rig();
    await take(kofi.objectId, said(text));
    expect(JSON.stringify(messages[0]?.message)).toContain('Etanercept biosimilar switch');
    expect(JSON.stringify(messages[0]?.message)).not.toContain('I did not understand');
  },
);

it('answers a link of its own in a chat, wherever it leads, and leaves it to unfold where others read along', async () => {
  const links = {
    '/project/VAL-03': 'Etanercept biosimilar switch',
    '/projects/3': 'Etanercept biosimilar switch',
    '/domain/val/raid?owner=1': 'Value and improvement',
    '/domain/VAL?milestone=10': '50% of patients switched',
    '/milestones/10': '50% of patients switched',
    '/my': 'Your work',
    '/programme': 'The programme',
    '/nowhere': 'This link leads to nothing in the plan',
  };
  for (const [path, words] of Object.entries(links)) {
    const { take, messages, faults } = rig();
    await take(kofi.objectId, said(`See https://tabs.example${path}`));
    expect(JSON.stringify(messages[0]?.message)).toContain(words);
    await take(kofi.objectId, said(`https://tabs.example${path}`), inChannel);
    expect(messages).toHaveLength(1);
    expect(faults).toEqual([]);
  }
});

it('unfolds links for all who read along, and nobody’s own work', async () => {
  const { take } = rig();
  const linked = (url: string) => take(kofi.objectId, { kind: 'linked', url });
  expect(await linked('https://tabs.example/programme')).toMatchObject({ found: [{ title: 'The programme' }] });
  expect(await linked('https://tabs.example/project/VAL-03')).toMatchObject({
    found: [{ title: 'VAL-03 Etanercept biosimilar switch' }],
  });
  for (const url of ['https://tabs.example/my', 'https://tabs.example/project/VAL-99', 'https://other.example/my'])
    expect(await linked(url)).toHaveProperty('text');
});

it('lists all channels of a team when it is added to it, and follows what becomes of them', async () => {
  const { take, snapshot, faults } = rig();
  const general = { kind: 'Channel', conversation: '19:team', title: undefined, team: '19:team' } as const;
  const kept = () =>
    [...snapshot.conversations.values()].map(({ conversation, title, domain, blocked }) => [
      conversation,
      title,
      domain,
      blocked,
    ]);
  await take(kofi.objectId, { kind: 'added', greets: true }, general);
  await take(kofi.objectId, { kind: 'added', greets: false }, general);
  expect(kept()).toEqual([
    ['19:team', 'General', undefined, false],
    ['19:value@thread.tacv2', 'Value', undefined, false],
    ['19:val@thread.tacv2', 'VAL', '1', false],
  ]);
  await take(kofi.objectId, { kind: 'renamed' }, { ...inChannel, title: 'Worth' });
  await take(kofi.objectId, { kind: 'removed' }, { ...inChannel, conversation: '19:val@thread.tacv2' });
  expect(kept().slice(1)).toEqual([
    ['19:value@thread.tacv2', 'Worth', undefined, false],
    ['19:val@thread.tacv2', 'VAL', '1', true],
  ]);
  expect(faults).toEqual([]);
});

it('keeps a group chat: added without a greeting, its name as last heard, and not written to once the bot is out of it', async () => {
  const { take, snapshot, messages, faults } = rig();
  const chat = { kind: 'Group', conversation: '19:chat@thread.v2', title: undefined } as const;
  const kept = () =>
    [...snapshot.conversations.values()].map(({ kind, title, person, blocked }) => [kind, title, person, blocked]);
  await take(kofi.objectId, { kind: 'added', greets: true }, chat);
  expect(kept()).toEqual([['Group', 'Group chat', undefined, false]]);
  expect(messages).toEqual([]);
  await take(kofi.objectId, { kind: 'said', text: 'status' }, { ...chat, title: 'Switch planning' });
  expect(kept()).toEqual([['Group', 'Switch planning', undefined, false]]);
  await take(kofi.objectId, { kind: 'removed' }, chat);
  expect(kept()).toEqual([['Group', 'Switch planning', undefined, true]]);
  await take(kofi.objectId, { kind: 'added', greets: false }, chat);
  expect(kept()).toEqual([['Group', 'Switch planning', undefined, false]]);
  expect(faults).toEqual([]);
});
