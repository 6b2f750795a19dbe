import type { Person } from '@ipmo-hub/teams-app/lists';
import type { Failure, Messenger } from '../../../../bot/src/outbox';
import { cast, kofi, milestone, person, project, samplePlan, wen } from '../../teams-app/domain/samplePlan';
import { conversationItem, sweepRig, withConversations } from '../sweepRig';

const withoutAccount = ({ objectId: _none, ...others }: Person): Person => others;
const others = cast.filter(({ id }) => id !== '1' && id !== wen.id);
const sid = person('7', 'Sid Second', { role: 'Programme team' });
const dueToday = { milestones: [milestone({ forecast: '2026-11-23' })] };
const kofiUnknown = samplePlan({ ...dueToday, people: [withoutAccount(kofi), ...others, wen, sid] });

const week = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-30', '2026-12-01'];
/** Twice a day, as one sweep would meet what the team hears of in the other. */
const moments = week.flatMap((day) => [`${day}T09:30`, `${day}T14:30`]);
const runAll = async (rig: ReturnType<typeof sweepRig>, days: readonly string[] = moments): Promise<void> => {
  for (const moment of days) await rig.at(moment);
};

it('tells somebody of the team, once', async () => {
  const rig = sweepRig(kofiUnknown);
  await runAll(rig);
  expect(rig.told()).toMatchObject([
    { to: '06', text: expect.stringContaining('Kofi Marigold has no Entra object id') },
  ]);
});

it('says nothing outside the hours', async () => {
  const rig = sweepRig(kofiUnknown);
  await runAll(rig, ['2026-11-23T17:59', '2026-11-23T18:30', '2026-11-24T05:00']);
  expect(rig.told()).toEqual([]);
  await rig.at('2026-11-24T09:30');
  expect(rig.told()).toHaveLength(1);
});

describe('when the first member of the team cannot be told', () => {
  it.each([
    [
      'has no account',
      samplePlan({ ...dueToday, people: [withoutAccount(kofi), ...others, withoutAccount(wen), sid] }),
    ],
    [
      'shut the bot out',
      withConversations(
        kofiUnknown,
        conversationItem({ key: `person:${wen.id}`, person: wen.id, title: wen.title, blocked: true }),
      ),
    ],
    ['has left', samplePlan({ ...dueToday, people: [withoutAccount(kofi), ...others, { ...wen, left: true }, sid] })],
    [
      'is away',
      samplePlan({ ...dueToday, people: [withoutAccount(kofi), ...others, { ...wen, awayUntil: '2026-12-31' }, sid] }),
    ],
  ])('because they %s, the next one is', async (_why, plan) => {
    const rig = sweepRig(plan);
    await runAll(rig);
    expect(rig.told()).toMatchObject([{ to: '07', text: expect.stringContaining('Kofi Marigold') }]);
  });

  it('because they shut the bot out at this very message, the next one is, on the same day', async () => {
    const rig = sweepRig(kofiUnknown);
    await rig.at('2026-11-23T09:30');
    rig.next.push({ kind: 'blocked', reason: '403 ConversationBlockedByUser' });
    await rig.at('2026-11-23T10:30');
    expect(rig.told()).toEqual([]);
    await rig.at('2026-11-23T11:30');
    expect(rig.told()).toMatchObject([{ to: '07' }]);
  });

  it('keeps to the one it began with while Teams is busy', async () => {
    const rig = sweepRig(kofiUnknown);
    await rig.at('2026-11-23T09:30');
    rig.next.push({ kind: 'throttled', reason: '503' });
    await runAll(rig, ['2026-11-23T10:30', '2026-11-23T11:30', '2026-11-23T12:30']);
    expect(rig.told()).toMatchObject([{ to: '06' }]);
  });
});

describe('of somebody who shut the bot out', () => {
  const blocked = (fields = {}) => conversationItem({ blocked: true, ...fields });
  const plan = samplePlan({
    projects: [project({ dataAgreement: 'Needed' })],
    milestones: [milestone({ forecast: '2026-12-01' })],
  });

  it('tells the team once, however many days go by with something for them', async () => {
    const rig = sweepRig(withConversations(plan, blocked()));
    await runAll(rig);
    expect(rig.told()).toHaveLength(1);
    const lines = rig.notices().flatMap(({ card, covers = '' }) => (card === 'digest' ? covers.split('\n') : []));
    expect(lines).toHaveLength(new Set(lines).size);
  });

  it('tells it again when they were reached meanwhile', async () => {
    const rig = sweepRig(withConversations(plan, blocked()));
    await runAll(rig, moments.slice(0, 4));
    rig.change('conversations', '200', { blocked: false });
    await rig.at('2026-11-25T09:30');
    expect(rig.messages.filter(({ conversation }) => conversation === 'chat kofi')).not.toEqual([]);
    rig.next.push({ kind: 'blocked', reason: '403 ConversationBlockedByUser' });
    await runAll(rig, moments.slice(6));
    expect(rig.told()).toHaveLength(2);
  });

  it('tells it again when something else keeps them out', async () => {
    const rig = sweepRig(withConversations(plan, blocked()));
    await runAll(rig, moments.slice(0, 4));
    (rig.snapshot.conversations as Map<string, unknown>).delete('200');
    rig.change('people', '1', { objectId: null });
    await runAll(rig, moments.slice(4));
    expect(rig.told().map(({ text }) => /blocked|object id/.exec(text)?.[0])).toEqual(['blocked', 'object id']);
  });

  it('says what waited once they can be reached again', async () => {
    const rig = sweepRig(withConversations(plan, blocked()));
    await runAll(rig, moments.slice(0, 4));
    const missed = rig.notices().filter(({ recipient, state }) => recipient === '1' && state === 'Failed');
    expect(missed).not.toEqual([]);
    rig.change('conversations', '200', { blocked: false });
    await runAll(rig, moments.slice(4));
    const said = new Set(
      rig
        .notices()
        .filter(({ recipient, state }) => recipient === '1' && state === 'Sent')
        .flatMap(({ key, covers }) => [key, ...(covers?.split('\n') ?? [])]),
    );
    const lines = missed.flatMap(({ card, key, covers = '' }) => (card === 'digest' ? covers.split('\n') : [key]));
    expect(lines.filter((key) => !said.has(key))).toEqual([]);
  });
});

describe('a domain’s channel that refuses the bot', () => {
  const channel = conversationItem({
    id: '300',
    title: 'Value and improvement',
    key: 'channel:19:val@thread',
    kind: 'Channel',
    domain: '1',
    conversation: 'the channel',
    reference: '{}',
  });
  const refusal: Failure = { kind: 'blocked', reason: '403 BotNotInConversationRoster' };

  it('is written to no more, and the team told once', async () => {
    let posts = 0;
    const refusing = (teams: Messenger): Messenger => ({
      ...teams,
      openPersonal: (objectId) =>
        objectId === kofi.objectId ? Promise.resolve(refusal) : teams.openPersonal(objectId),
      async send(place, message, leave) {
        if (place.conversation !== 'the channel') return teams.send(place, message, leave);
        if (leave && !(await leave.ask())) return { kind: 'throttled', reason: 'not now', later: true };
        posts += 1;
        leave?.giveBack();
        return refusal;
      },
    });
    const { person: _nobody, ...shared } = channel;
    const milestones = ['10', '11', '12'].map((id) => milestone({ id, key: `VAL-03.${id}`, forecast: '2026-11-23' }));
    const rig = sweepRig(withConversations(samplePlan({ milestones }), shared), refusing);
    await rig.at('2026-11-23T09:30');
    expect(rig.snapshot.conversations.get('300')).toMatchObject({ blocked: true });
    await runAll(rig, moments.slice(1));
    // One more may have been let go at the very moment of the answer.
    expect(posts).toBeLessThanOrEqual(2);
    expect(rig.told().filter(({ text }) => text.includes('Value and improvement'))).toHaveLength(1);
  });
});
