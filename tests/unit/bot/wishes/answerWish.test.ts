import { createSuite } from '../../../../bot/src/createSuite';
import { createCardKeeper } from '../../../../bot/src/outbox';
import { createTurns, type Turn } from '../../../../bot/src/turns';
import { fakeMessenger } from '../fakeMessenger';
import { kofi, milestone, nia, project, samplePlan } from '../../teams-app/domain/samplePlan';
import { memoryProgramme } from '../../teams-app/usecases/memoryProgramme';

const start = '2026-11-23T09:30:00Z';

const rig = () => {
  const programme = memoryProgramme(
    samplePlan({
      projects: [project(), project({ id: '4', code: 'VAL-04', title: 'Aseptic hub', lead: '3', sro: '3' })],
      milestones: [
        milestone({ id: '10', key: 'VAL-03.1', title: 'Half of patients switched', forecast: '2026-12-15' }),
        milestone({ id: '11', key: 'VAL-03.2', title: 'All patients switched', forecast: '2027-01-15' }),
        milestone({ id: '12', key: 'VAL-03.3', title: 'Contract signed', done: '2026-11-09' }),
        milestone({ id: '13', key: 'VAL-04.1', title: 'Site agreed', project: '4', owner: '3' }),
      ],
    }),
    start,
  );
  const suite = createSuite({ programme: programme.suite, now: () => new Date(start), tabs: 'https://tabs.example' });
  const { messenger, messages } = fakeMessenger();
  const faults: unknown[] = [];
  const take = createTurns({
    suite,
    messenger,
    keeper: createCardKeeper(suite, messenger),
    freshen: () => Promise.resolve(),
    inBackground: (work) => void work(),
    stir: () => undefined,
    onFault: (fault) => faults.push(fault),
  });
  const turn = (objectId: string | undefined): Turn => ({
    place: { conversation: 'chat', serviceUrl: 'http://127.0.0.1:1/' },
    kind: 'Personal',
    conversation: 'chat',
    title: undefined,
    team: undefined,
    objectId,
    teamsId: '29:x',
  });
  return {
    ...programme,
    faults,
    say: async (text: string, { who = kofi, ...place }: { who?: typeof kofi } & Partial<Turn> = {}) => {
      const before = messages.length;
      await take({ ...turn(who.objectId), ...place }, { kind: 'said', text });
      return messages
        .slice(before)
        .map(({ message }) => JSON.stringify(message))
        .join('\n');
    },
    press: (data: unknown, verb: string) =>
      take(turn(kofi.objectId), { kind: 'pressed', verb, data, waits: true }).then((answer) => JSON.stringify(answer)),
  };
};
/** What the card's buttons carry. */
const dataIn = (card: string): Record<string, unknown> =>
  JSON.parse(/"data":(\{"card":"reminder"[^}]*\})/.exec(card)?.[1] ?? '{}') as Record<string, unknown>;
const changes = (writes: readonly string[]) => writes.filter((write) => !/notices|conversations/.test(write));

test('that something is done is asked back, and written by one press with a trace', async () => {
  const { say, press, snapshot, writes, faults } = rig();
  const card = await say('VAL-03.1 is done');
  expect(card).toContain('Is “Half of patients switched” done?');
  expect(card).toContain('Nothing is changed yet.');
  expect(changes(writes)).toEqual([]);
  expect(await press(dataIn(card), 'done')).toContain('“Half of patients switched” is done');
  expect(snapshot.milestones.get('10')).toMatchObject({ done: '2026-11-23' });
  expect([...snapshot.notices.values()]).toMatchObject([
    {
      rule: 'changeAsked',
      state: 'Sent',
      answers: expect.stringContaining('Kofi Marigold (people/1): done') as string,
    },
  ]);
  expect(faults).toEqual([]);
});

test('another date is filled in, and written as the person leaves it', async () => {
  const { say, press, snapshot, writes } = rig();
  const card = await say('move val 3.1 to next friday');
  expect(card).toContain('Move “Half of patients switched” to Fri 4 Dec?');
  expect(card).toContain('"value":"2026-12-04"');
  expect(changes(writes)).toEqual([]);
  await press({ ...dataIn(card), date: '2026-12-04', note: '' }, 'move');
  expect(snapshot.milestones.get('10')).toMatchObject({ forecast: '2026-12-04' });
  expect(await say('push VAL-03.2 back by two weeks')).toContain('Move “All patients switched” to Fri 29 Jan?');
  expect(await say('move VAL-03.2')).toContain('When is “All patients switched” due instead?');
});

test('what was changed meanwhile is shown, and the old card writes nothing', async () => {
  const { say, press, snapshot, suite } = rig();
  const card = await say('VAL-03.1 is done');
  await suite.store.update('milestones', snapshot.milestones.get('10')!, { forecast: '2027-02-01' });
  expect(await press(dataIn(card), 'done')).toContain('moves to Mon 1 Feb');
  expect(snapshot.milestones.get('10')).not.toHaveProperty('done');
});

test('which of several is asked, by a project or by words of a title', async () => {
  const { say } = rig();
  const offer = await say('VAL-03 is done');
  expect(offer).toContain('VAL-03.1 is done');
  expect(offer).toContain('VAL-03.2 is done');
  expect(offer).not.toContain('VAL-03.3 is done');
  expect(await say('move patients switched to 4 Dec')).toContain('move VAL-03.2 to 2026-12-04');
  expect(await say('move half of patients to 4 Dec')).toContain('Move “Half of patients switched” to Fri 4 Dec?');
});

test('where several are named, which is asked', async () => {
  const { say } = rig();
  const offer = await say('VAL-03.1 and VAL-03.2 are done');
  expect(offer).toContain('VAL-03.1 is done');
  expect(offer).toContain('VAL-03.2 is done');
  expect(await say('move VAL-03.1 to where VAL-03.2 is')).toContain('move VAL-03.2');
  expect(await say('in VAL-03, VAL-03.1 is done')).toContain('Is “Half of patients switched” done?');
  const rest = await say('remind me of VAL-03.1 and VAL-03.2 on monday');
  expect(rest).toContain('snooze VAL-03.1 until 2026-11-30');
  expect(rest).toContain('snooze VAL-03.2 until 2026-11-30');
});

test('a length counts from the forecast; no day is filled in where that is past', async () => {
  const { say, suite, snapshot } = rig();
  expect(await say('delay VAL-03.1 2 weeks')).toContain('Move “Half of patients switched” to Tue 29 Dec?');
  await suite.store.update('milestones', snapshot.milestones.get('10')!, { forecast: '2026-11-02' });
  expect(await say('delay VAL-03.1 2 weeks')).toContain('When is “Half of patients switched” due instead?');
});

test('what comes near to a command is asked back, and one word of a title is too little', async () => {
  const { say } = rig();
  expect(await say('reprt VAL-03.1 is done')).not.toContain('Nothing is changed yet');
  expect(await say('snoze VAL-03.1 until monday')).toContain('snooze VAL-03.1 until 2026-11-30');
  expect(await say('half is done')).not.toContain('Nothing is changed yet');
  expect(await say('half of patients is done')).toContain('Is “Half of patients switched” done?');
});

test('a rest is asked back', async () => {
  const { say, writes } = rig();
  const offer = await say('remind me of VAL-03 on monday');
  expect(offer).toContain('Shall VAL-03 Etanercept biosimilar switch rest until Mon 30 Nov?');
  expect(offer).toContain('snooze VAL-03 until 2026-11-30');
  expect(changes(writes)).toEqual([]);
});

test('nothing is asked of whoever may not, where it is done already, or where others read along', async () => {
  const { say, writes } = rig();
  expect(await say('VAL-04.1 is done')).toContain('Nia Pebble’s to change');
  expect(await say('VAL-03.3 is done')).toContain('done already, since Mon 9 Nov');
  expect(await say('VAL-04.1 is done', { who: nia })).toContain('Is “Site agreed” done?');
  const inChannel = {
    kind: 'Channel',
    conversation: '19:value@thread.tacv2',
    title: 'Value',
    team: '19:team',
  } as const;
  expect(await say('VAL-03.1 is done', inChannel)).toContain('in your own chat with me');
  expect(changes(writes)).toEqual([]);
});

test('questions and other words are answered as before', async () => {
  const { say } = rig();
  expect(await say('is VAL-03.1 done?')).toContain('Etanercept biosimilar switch');
  expect(await say('is VAL-03.1 done?')).not.toContain('Nothing is changed yet');
  expect(await say('move zebras to friday')).toContain('I did not understand');
});
