import type { Notice } from '@ipmo-hub/teams-app/domain';
import type { NoticeRecord } from '@ipmo-hub/teams-app/lists';
import { intendNotice } from '@ipmo-hub/teams-app/usecases';
import { createSuite } from '../../../../bot/src/createSuite';
import { createDelivery, type Failure, type Messenger } from '../../../../bot/src/outbox';
import type { Mail, Teamwork, TeamworkOutcome } from '../../../../bot/src/outbox/teamwork';
import { cast, milestone, person, samplePlan } from '../../teams-app/domain/samplePlan';
import { memoryProgramme } from '../../teams-app/usecases/memoryProgramme';
import { fakeMessenger } from '../fakeMessenger';

const start = '2026-11-23T09:30:00Z';
const refused: TeamworkOutcome = { kind: 'refused', reason: '403', fault: new Error('Graph refused.') };

const rig = ({ plan = samplePlan({ milestones: [milestone({ forecast: '2026-11-23' })] }), notIn = false } = {}) => {
  const time = { now: new Date(start) };
  const programme = memoryProgramme(plan, () => time.now);
  const { replica, store } = programme.suite;
  const suite = createSuite({ programme: { replica, store }, now: () => time.now, tabs: 'https://tabs.example' });
  const teams = fakeMessenger();
  const asked = { installs: [] as string[], lines: [] as string[], mails: [] as Mail[] };
  const outcomes: Record<'install' | 'notify' | 'mail', TeamworkOutcome> = {
    install: { kind: 'done' },
    notify: { kind: 'done' },
    mail: { kind: 'done' },
  };
  const teamwork: Teamwork = {
    install: (objectId) => (asked.installs.push(objectId), Promise.resolve(outcomes.install)),
    notify: (_objectId, line) => (asked.lines.push(line), Promise.resolve(outcomes.notify)),
    mail: (mail) => (asked.mails.push(mail), Promise.resolve(outcomes.mail)),
  };
  const blocked: Failure = { kind: 'blocked', reason: '403 BotNotInConversationRoster' };
  const messenger = notIn ? { ...teams.messenger, openPersonal: () => Promise.resolve(blocked) } : teams.messenger;
  const open = (ways: Teamwork = teamwork) => createDelivery(suite, { messenger, teamwork: ways });
  let count = 0;
  const intend = async (fields: Partial<Notice> = {}): Promise<NoticeRecord> => {
    count += 1;
    const notice: Notice = {
      key: `milestoneReminder/milestones/10/due-in-${String(count)}:2026-11-23/1`,
      matter: 'reminder/milestones/10/2026-11-23/1',
      rule: 'milestoneReminder',
      card: 'reminder',
      item: { list: 'milestones', id: '10' },
      occurrence: 'due-in-0:2026-11-23',
      recipient: '1',
      urgent: true,
      due: '2026-11-23',
      why: 'You get this because you own it and it is due on Mon 23 Nov.',
      ...fields,
    };
    return (await intendNotice(suite.contextFor(), notice)).record;
  };
  const channel = async () =>
    store.create('conversations', {
      title: 'Value and improvement',
      key: 'channel:19:val@thread',
      kind: 'Channel',
      domain: '1',
      conversation: '19:val@thread',
      serviceUrl: 'http://127.0.0.1:1/connector/',
      reference: '{}',
    });
  const record = (id: string) => programme.snapshot.notices.get(id);
  return { ...programme, ...teams, suite, time, asked, outcomes, open, intend, channel, record };
};

it('installs the app at the first contact, then opens the chat; never again', async () => {
  const { open, intend, asked, opened, messages } = rig();
  const delivery = open();
  expect(await delivery.say(await intend())).toEqual({ kind: 'sent' });
  expect(await delivery.say(await intend({ matter: 'another' }))).toEqual({ kind: 'sent' });
  expect([asked.installs, opened, messages]).toEqual([[expect.any(String)], [expect.any(String)], expect.anything()]);
  expect(messages).toHaveLength(2);
});

it('waits for the next sweep when Graph is busy, and asks once a day where it refuses', async () => {
  const { open, intend, asked, outcomes, time } = rig({ notIn: true });
  const delivery = open();
  outcomes.install = { ...refused, kind: 'later', reason: '503' };
  const notice = await intend();
  expect(await delivery.say(notice)).toMatchObject({ kind: 'postponed', reason: 'throttled: install 503' });
  outcomes.install = refused;
  await delivery.say(await intend());
  await delivery.say(await intend());
  expect(asked.installs).toHaveLength(2);
  time.now = new Date(time.now.getTime() + 25 * 3_600_000);
  await delivery.say(await intend());
  expect(asked.installs).toHaveLength(3);
});

describe('where there can be no chat', () => {
  it('speaks in the domain’s channel, with the person mentioned and no more than the channel may read', async () => {
    const { open, intend, channel, messages, record, asked } = rig({ notIn: true });
    await channel();
    const notice = await intend({ why: 'You get this because Nia Pebble, who owns it, is away until Fri 27 Nov.' });
    expect(await open().say(notice)).toEqual({ kind: 'sent' });
    expect(messages).toHaveLength(1);
    const [sent] = messages;
    expect(sent?.conversation).toBe('19:val@thread');
    expect(sent?.message).toMatchObject({ mention: { name: 'Kofi Marigold' } });
    expect(JSON.stringify(sent?.message)).toContain('VAL-03.10 50% of patients switched');
    // Who is away is between the bot and its reader.
    expect(JSON.stringify(sent?.message)).not.toContain('Nia');
    // No card went there, so none is to be updated there.
    expect(record(notice.id)).toMatchObject({ state: 'Sent', conversation: '19:val@thread' });
    expect(record(notice.id)).not.toHaveProperty('activity');
    expect(asked.mails).toEqual([]);
  });

  it('writes an e-mail where there is no channel: plain, with the reason and a link', async () => {
    const { open, intend, asked, record } = rig({ notIn: true });
    const notice = await intend();
    expect(await open().say(notice)).toEqual({ kind: 'sent' });
    expect(asked.mails).toEqual([
      {
        to: '1@brackenford.example',
        subject: 'IPMO Hub: VAL-03.10 50% of patients switched',
        text: expect.stringMatching(/because you own it[^]*https:\/\/tabs\.example\/milestones\/10/) as string,
      },
    ]);
    expect(record(notice.id)?.outcome).toContain('e-mail');
  });

  it('e-mails those who have no account', async () => {
    const { objectId: _none, ...kofi } = person('1', 'Kofi Marigold');
    const { open, intend, asked } = rig({ plan: samplePlan({ people: [kofi, ...cast.slice(1)] }) });
    expect(await open().say(await intend())).toEqual({ kind: 'sent' });
    expect([asked.installs, asked.mails.length]).toEqual([[], 1]);
  });

  it('fails for good with Teams’ own reason when nothing is left, and tries again when the mail is only busy', async () => {
    const { open, intend, outcomes, record } = rig({ notIn: true });
    outcomes.mail = { ...refused, kind: 'later', reason: '503' };
    const notice = await intend();
    expect(await open().say(notice)).toMatchObject({ kind: 'postponed' });
    outcomes.mail = refused;
    const other = await intend();
    expect(await open().say(other)).toEqual({ kind: 'failed', reason: 'blocked: 403 BotNotInConversationRoster' });
    expect(record(other.id)).toMatchObject({ state: 'Failed' });
  });
});

it('an e-mail of which nobody knows whether it went is sent three times in all, by a later sweep each', async () => {
  const { open, intend, outcomes, record, asked } = rig({ notIn: true });
  const notice = await intend();
  outcomes.mail = { ...refused, kind: 'unknown', reason: '504' };
  for (const count of [1, 2, 3, 3]) {
    const said = await open().say(record(notice.id)!);
    expect([asked.mails.length, said.kind]).toEqual([count, count < 3 ? 'postponed' : 'failed']);
    if (said.kind === 'failed') break;
  }
  expect(record(notice.id)).toMatchObject({
    state: 'Failed',
    outcome: 'unknown: mail 504; may have arrived three times',
  });
});

it('tells in another way whom the first contact does not let in, and shuts nobody out for it', async () => {
  const { open, intend, next, outcomes, asked, snapshot, messages } = rig();
  const delivery = open();
  outcomes.install = refused;
  next.push({ kind: 'blocked', reason: '403 BotNotInConversationRoster' });
  expect(await delivery.say(await intend())).toEqual({ kind: 'sent' });
  next.push({ kind: 'blocked', reason: '403 BotNotInConversationRoster' });
  expect(await delivery.say(await intend({ matter: 'another' }))).toEqual({ kind: 'sent' });
  expect(asked.mails).toHaveLength(2);
  expect([...snapshot.conversations.values()].filter(({ blocked }) => blocked)).toEqual([]);
  // Once they installed it, the chat that was opened is theirs.
  expect(await delivery.say(await intend({ matter: 'a third' }))).toEqual({ kind: 'sent' });
  expect([asked.mails.length, messages.length]).toEqual([2, 1]);
});

it('sends nothing once the hours are over, whatever it had to wait for', async () => {
  const { open, intend, time, messages, messenger, suite } = rig();
  const notice = await intend();
  // The organisation's turn comes late.
  const slow: Messenger = {
    ...messenger,
    send: async (place, message, leave) => {
      time.now = new Date('2026-11-23T18:00:00Z');
      return (await leave?.ask()) ? messenger.send(place, message) : { kind: 'throttled', reason: 'late', later: true };
    },
  };
  expect(await createDelivery(suite, { messenger: slow }).say(notice)).toMatchObject({ kind: 'postponed' });
  time.now = new Date('2026-11-24T09:30:00Z');
  expect(await open().say(notice)).toEqual({ kind: 'sent' });
  expect(messages).toHaveLength(1);
});

it('leaves alone who had a chat and shut it', async () => {
  const { open, intend, next, asked, channel, messages } = rig();
  await channel();
  const delivery = open();
  await delivery.say(await intend());
  next.push({ kind: 'blocked', reason: '403 ConversationBlockedByUser' });
  expect(await delivery.say(await intend({ matter: 'another' }))).toMatchObject({ kind: 'failed' });
  expect(await delivery.say(await intend({ matter: 'a third' }))).toMatchObject({ kind: 'failed' });
  expect([asked.installs.length, asked.mails, messages.length]).toEqual([1, [], 1]);
});

describe('a card that is changed in place and asks something new', () => {
  const twoHours = 2 * 3_600_000;

  it('is told in the activity feed, once, and not within the hour of anything else', async () => {
    const { open, intend, asked, time, messages } = rig();
    const delivery = open();
    await delivery.say(await intend());
    expect(await delivery.say(await intend())).toEqual({ kind: 'updated' });
    expect(asked.lines).toEqual([]);
    time.now = new Date(time.now.getTime() + twoHours);
    expect(await delivery.say(await intend())).toEqual({ kind: 'updated' });
    expect(await delivery.say(await intend())).toEqual({ kind: 'updated' });
    expect(asked.lines).toEqual(['Reminder to Kofi Marigold: VAL-03.10 50% of patients switched']);
    expect(messages).toHaveLength(1);
  });

  it('stands though the feed could not be written to; operators hear of it', async () => {
    const { open, intend, outcomes, time, record } = rig();
    const delivery = open();
    await delivery.say(await intend());
    time.now = new Date(time.now.getTime() + twoHours);
    outcomes.notify = refused;
    const notice = await intend();
    expect(await delivery.say(notice)).toEqual({ kind: 'updated', fault: expect.any(Error) });
    expect(record(notice.id)).toMatchObject({ state: 'Sent', activity: 'a1' });
  });
});
