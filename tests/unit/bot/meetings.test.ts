import { createPackKeeper } from '../../../bot/src/createPackKeeper';
import type { Suite } from '../../../bot/src/createSuite';
import type { Journal, Messenger } from '../../../bot/src/outbox';
import type { SaidLine } from '../../../bot/src/outbox/createJournal';
import { agendaItem, noticeItem } from '../teams-app/domain/samplePlan';
import { boardMeeting, boardPlan, channel, decision } from '../teams-app/domain/rules/sampleBoard';
import { sweepRig } from './sweepRig';

const wordsOf = (message: unknown): string => {
  const { card, text } = message as { readonly card?: { readonly fallbackText?: string }; readonly text?: string };
  return card?.fallbackText ?? text ?? '';
};
const plan = (parts: Parameters<typeof boardPlan>[0] = {}) => boardPlan({ conversations: [channel()], ...parts });
const inChannel = ({ messages }: ReturnType<typeof sweepRig>) =>
  messages.filter(({ conversation }) => conversation.startsWith('19:lg'));

test('the agenda goes to the group’s channel once, and is brought up to date there with a line below it on the day', async () => {
  const rig = sweepRig(plan());
  await rig.at('2026-11-24T09:30');
  expect(inChannel(rig)).toEqual([]);
  await rig.at('2026-11-25T09:30');
  await rig.at('2026-11-26T09:30');
  expect(inChannel(rig)).toHaveLength(1);
  expect(wordsOf(inChannel(rig)[0]?.message)).toContain('Leadership group meets on Thu 3 Dec at 14:00.');
  const activity = inChannel(rig)[0]?.activity;
  expect(rig.notices().filter(({ rule }) => rule === 'agenda')).toMatchObject([
    { group: '7', recipient: '6', state: 'Sent', conversation: '19:lg', activity },
  ]);
  expect(rig.snapshot.meetings.get('90')?.agendaSent).toBe('2026-11-25T09:30:00Z');

  await rig.at('2026-12-03T09:30');
  expect(inChannel(rig).map(({ conversation, message }) => [conversation, wordsOf(message).slice(0, 60)])).toEqual([
    ['19:lg', 'Leadership group meets today at 14:00. 14:00 to 16:00. 1. 14'],
    [`19:lg;messageid=${activity ?? ''}`, 'This comes here because Leadership group meets today.'],
  ]);
  await rig.at('2026-12-03T10:30');
  expect(inChannel(rig)).toHaveLength(2);
});

test('the line below it comes once, though the bot is stopped before it could record it', async () => {
  const lines: SaidLine[] = [];
  let stop = (): void => undefined;
  const journal: Journal = {
    note: (line) => {
      lines.push(line);
      stop();
      return true;
    },
    read: () => [...lines],
    clear: () => {
      lines.length = 0;
    },
  };
  const rig = sweepRig(plan(), undefined, journal);
  await rig.at('2026-11-25T09:30');
  stop = () => {
    jest.spyOn(rig.suite.programme.store, 'update').mockRejectedValue(new Error('It was stopped.'));
  };
  await rig.at('2026-12-03T09:30').catch(() => undefined);
  expect(inChannel(rig)).toHaveLength(2);
  expect(lines).toHaveLength(1);
  stop = () => undefined;
  jest.restoreAllMocks();
  rig.restart();
  await rig.at('2026-12-03T09:40');
  await rig.at('2026-12-03T09:50');
  expect(inChannel(rig)).toHaveLength(2);
  expect(rig.notices().filter(({ rule, state }) => rule === 'agenda' && state === 'Sent')).toHaveLength(2);
  expect(lines).toEqual([]);
});

test('what waits goes on the agenda of the group’s next meeting before it is sent', async () => {
  const rig = sweepRig(
    plan({
      agendaItems: [agendaItem({ key: 'x', meeting: '91' })],
      meetings: [boardMeeting(), boardMeeting({ id: '91', key: 'LG-2027-01', on: '2027-01-07' })],
    }),
  );
  await rig.at('2026-11-25T09:30');
  const items = [...rig.snapshot.agendaItems.values()].filter(({ meeting }) => meeting === '90');
  expect(items.length).toBeGreaterThan(0);
  expect(wordsOf(inChannel(rig)[0]?.message)).toContain(items[0]?.title);
  const { writes } = rig;
  const before = writes.filter((write) => write.includes('agendaItems')).length;
  await rig.at('2026-11-25T10:30');
  expect(writes.filter((write) => write.includes('agendaItems'))).toHaveLength(before);
});

test('where the channel refuses the bot, the members are told by themselves', async () => {
  const through = (teams: Messenger): Messenger => ({
    ...teams,
    send: (place, message) =>
      place.conversation === '19:lg'
        ? Promise.resolve({ kind: 'blocked', reason: '403 BotNotInConversationRoster' })
        : teams.send(place, message),
  });
  const rig = sweepRig(plan(), through);
  const first = await rig.at('2026-11-25T09:30');
  expect(first.failed).toBe(1);
  expect(rig.snapshot.conversations.get('200')?.blocked).toBe(true);
  await rig.at('2026-11-25T09:40');
  const agendas = rig.notices().filter(({ rule }) => rule === 'agenda');
  expect(agendas.filter(({ state }) => state === 'Sent').map(({ recipient, group }) => [recipient, group])).toEqual([
    ['1', undefined],
    ['2', undefined],
    ['5', undefined],
    ['6', undefined],
  ]);
  expect(agendas.filter(({ group }) => group !== undefined)).toMatchObject([{ state: 'Withdrawn' }]);
});

test('answers that are over close the decision, and whoever put it hears', async () => {
  const vote = (id: string, seat: string, person: string) => ({
    ...{ id, etag: `"${id},1"`, modified: '2026-11-24T09:00:00Z', title: 'v', key: `60/${seat}` },
    ...{ decision: '60', seat, person, answer: 'For' as const, at: '2026-11-24T09:00:00Z' },
  });
  const rig = sweepRig(
    plan({ meetings: [], decisions: [decision()], votes: [vote('61', '21', '5'), vote('62', '22', '1')] }),
  );
  await rig.at('2026-12-01T09:30');
  expect(rig.snapshot.decisions.get('60')?.state).toBe('Asked');
  await rig.at('2026-12-02T09:30');
  expect(rig.snapshot.decisions.get('60')).toMatchObject({ state: 'Stands', on: '2026-12-01' });
  const ended = rig.notices().filter(({ rule, key }) => rule === 'approval' && key.includes('/ended:'));
  expect(ended).toMatchObject([{ recipient: '6', state: 'Sent' }]);
  // Whoever had not answered keeps a card that says how it ended.
  const card = rig.messages.find(({ message }) => wordsOf(message).startsWith('Agreed: Extend the homecare contract.'));
  expect(card).toBeDefined();
});

test('a closed meeting asks its representatives to report back', async () => {
  const closed = boardMeeting({ state: 'Closed', endedAt: '2026-12-03T16:00:00Z' });
  const rig = sweepRig(plan({ meetings: [closed], agendaItems: [] }));
  await rig.at('2026-12-04T09:30');
  expect([...rig.snapshot.reportBacks.values()]).toMatchObject([{ seat: '23', person: '2', due: '2026-12-17' }]);
  expect(rig.notices().filter(({ rule }) => rule === 'reportBackDue')).toMatchObject([
    { recipient: '2', state: 'Sent' },
  ]);
  await rig.at('2026-12-04T10:30');
  expect(rig.snapshot.reportBacks.size).toBe(1);
});

test('a failure of a group’s notice is nobody’s', async () => {
  const failed = noticeItem({
    state: 'Failed',
    outcome: 'too-large: 413',
    group: '7',
    recipient: '6',
    rule: 'agenda',
    card: 'agenda',
    item: 'meetings/90',
    modified: '2026-11-25T09:30:00Z',
  });
  const rig = sweepRig(plan({ notices: [failed], meetings: [] }));
  await rig.at('2026-11-26T09:30');
  expect(rig.told()).toEqual([]);
});

describe('packs', () => {
  const keeperOf = (outcome: () => Promise<unknown>) => {
    const rig = sweepRig(plan());
    const faults: unknown[] = [];
    let calls = 0;
    const freeze = () => {
      calls += 1;
      return outcome();
    };
    const suite = { ...rig.suite, freeze: freeze as NonNullable<Suite['freeze']> };
    const keeper = createPackKeeper(suite, (fault) => faults.push(fault));
    return {
      ...rig,
      faults,
      calls: () => calls,
      at: (moment: string) => {
        rig.time.now = new Date(`${moment}:00Z`);
        return keeper();
      },
    };
  };
  const packItem = (frozenAt: string) => ({
    ...{
      id: '101',
      etag: '"101,1"',
      modified: frozenAt,
      title: 'Pack',
      key: 'LG-2026-12.v1',
      meeting: '90',
      version: 1,
    },
    ...{ frozenAt, pdf: 'https://tenant.example/v1.pdf' },
  });

  test('the first is frozen when the day for papers is over, another at most once a working day', async () => {
    const { at, calls, snapshot } = keeperOf(() => Promise.resolve({ kind: 'frozen' }));
    expect(await at('2026-11-25T17:00')).toBe(0);
    expect(await at('2026-11-25T18:00')).toBe(1);
    (snapshot.packs as Map<string, unknown>).set('101', packItem('2026-11-25T18:00:00Z'));
    for (const moment of ['2026-11-25T19:00', '2026-11-26T07:00', '2026-11-28T10:00']) expect(await at(moment)).toBe(0);
    for (const moment of ['2026-11-26T08:10', '2026-11-26T09:10']) await at(moment);
    expect(calls()).toBe(2);
    await at('2026-11-27T08:10');
    expect(calls()).toBe(3);
  });

  test('one that somebody else is making is looked at again the same day', async () => {
    const outcomes = [{ kind: 'refused' }, { kind: 'unchanged' }];
    const { at, calls, snapshot } = keeperOf(() => Promise.resolve(outcomes.shift()));
    (snapshot.packs as Map<string, unknown>).set('101', packItem('2026-11-25T18:00:00Z'));
    for (const moment of ['2026-11-26T08:10', '2026-11-26T08:41', '2026-11-26T09:30']) await at(moment);
    expect(calls()).toBe(2);
  });

  test('one that cannot be made is told of, and tried again after a while', async () => {
    const { at, calls, faults } = keeperOf(() => Promise.reject(new Error('no library')));
    await at('2026-11-25T18:00');
    await at('2026-11-25T18:05');
    expect([calls(), faults.length]).toEqual([1, 1]);
    await at('2026-11-25T18:31');
    expect(calls()).toBe(2);
  });
});
