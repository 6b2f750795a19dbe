import { createSuite } from '../../../../bot/src/createSuite';
import { createCardKeeper } from '../../../../bot/src/outbox';
import { createTurns, type Happening, type Turn } from '../../../../bot/src/turns';
import { kofi, samplePlan } from '../../teams-app/domain/samplePlan';
import { memoryProgramme } from '../../teams-app/usecases/memoryProgramme';
import { fakeMessenger } from '../fakeMessenger';

const turn: Turn = {
  place: { conversation: 'chat', serviceUrl: 'http://127.0.0.1:1/' },
  kind: 'Personal',
  conversation: 'chat',
  title: undefined,
  team: undefined,
  objectId: kofi.objectId,
  teamsId: '29:kofi',
};
const inputs = { project: '3', title: 'One supplier', ask: 'Agree a second.' };

const rig = () => {
  let now = '2026-11-23T09:30:00Z';
  const programme = memoryProgramme(samplePlan(), now);
  const suite = createSuite({ programme: programme.suite, now: () => new Date(now), tabs: 'https://tabs.example' });
  const { messenger, messages } = fakeMessenger();
  const keeper = createCardKeeper(suite, messenger);
  let idle: Promise<unknown> = Promise.resolve();
  const faults: unknown[] = [];
  const take = createTurns({
    suite,
    messenger,
    keeper,
    freshen: () => Promise.resolve(),
    inBackground: (work) => void (idle = idle.then(work)),
    stir: () => undefined,
    onFault: (fault) => faults.push(fault),
  });
  return {
    ...programme,
    take: async (happening: Happening) => {
      const answer = await take(turn, happening);
      await idle;
      return answer;
    },
    words: () => messages.map(({ message }) => JSON.stringify(message)),
    keeper,
    faults,
    at: (instant: string) => (now = instant),
  };
};

const seenIn = (words: string): string => /"seen":"(\w+)"/.exec(words)?.[1] ?? '';

it('the card of what was raised follows the matter: rung, holder, outcome', async () => {
  const { take, words, snapshot, suite, keeper, faults } = rig();
  await take({ kind: 'said', text: 'raise' });
  const data = { card: 'raiseBarrier', subject: 'programme', seen: seenIn(words()[0] ?? ''), ...inputs };
  const answer = await take({ kind: 'pressed', verb: 'raise', data, waits: true, message: 'a1' });
  expect(JSON.stringify(answer)).toContain('“One supplier” waits for an answer');
  expect(words()).toHaveLength(1);
  expect(words()[0]).toContain('Kofi Marigold raised it. This card follows what becomes of it.');
  expect(words()[0]).toContain('Raised with Beatrix Stonecrop.');

  const raised = () => [...snapshot.escalations.values()][0]!;
  await suite.store.update('escalations', raised(), { rung: 'Domain lead', holder: '4', climbed: 1 });
  await keeper.redraw(`escalations/${raised().id}`);
  expect(words()[0]).toContain('Sunita Hollybrook is asked to answer');
  await suite.store.update('escalations', raised(), { state: 'Closed', outcome: 'Agreed from January.' });
  await keeper.redraw(`escalations/${raised().id}`);
  expect(words()[0]).toContain('Agreed from January.');
  expect(faults).toEqual([]);
});

it('from a message the form is about what it, or a card in it, names', async () => {
  const { take } = rig();
  const form = async (text: string, card?: string) =>
    JSON.stringify(await take({ kind: 'formWanted', quote: { writer: 'Nia', text, ...(card && { card }) } }));
  expect(await form('VAL-03 waits')).toContain('"subject":"projects/3"');
  const named = await form('', '“50% of patients switched” is late. VAL-03.10 · Etanercept');
  expect(named).toContain('"subject":"projects/3"');
  expect(named).toContain('"value":"10"');
  expect(named).not.toContain('wrote');
  expect(await form('Nobody signs')).toContain('"subject":"programme"');
});

it('whoever raised it in a dialog gets such a card in their own chat, if they have one', async () => {
  for (const hasChat of [true, false]) {
    const { take, words, snapshot, faults } = rig();
    if (hasChat) await take({ kind: 'added', greets: false });
    const form = await take({ kind: 'formWanted', quote: undefined });
    const data = { card: 'raiseBarrier', subject: 'programme', verb: 'raise', ...inputs };
    await take({ kind: 'formSent', data: { ...data, seen: seenIn(JSON.stringify(form)) } });
    expect(snapshot.escalations.size).toBe(1);
    expect(words()).toHaveLength(hasChat ? 1 : 0);
    expect(faults).toEqual([]);
  }
});
