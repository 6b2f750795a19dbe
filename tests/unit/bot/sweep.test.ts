import { createSuite } from '../../../bot/src/createSuite';
import { intendNotice } from '@ipmo-hub/teams-app/usecases';
import { planNotices } from '@ipmo-hub/teams-app/domain';
import { createCardKeeper, createClaims, createDelivery, createTransport } from '../../../bot/src/outbox';
import { sweep } from '../../../bot/src/sweep';
import { cast, escalationItem, milestone, person, samplePlan } from '../teams-app/domain/samplePlan';
import { memoryProgramme } from '../teams-app/usecases/memoryProgramme';
import { fakeMessenger } from './fakeMessenger';
import { sweepRig } from './sweepRig';

const rig = (plan = samplePlan(), start = '2026-11-23T09:30:00Z') => {
  const time = { now: new Date(start) };
  const programme = memoryProgramme(plan, () => time.now);
  const { replica, store } = programme.suite;
  const suite = createSuite({ programme: { replica, store }, now: () => time.now, tabs: 'https://tabs.example' });
  const teams = fakeMessenger();
  const faults: unknown[] = [];
  const claims = createClaims(suite, { name: 'one', isOver: () => false });
  const delivery = createDelivery(suite, { messenger: teams.messenger, claims });
  const stopping = new AbortController();
  const restart = () => createCardKeeper(suite, teams.messenger);
  let keeper = restart();
  return {
    ...programme,
    ...teams,
    faults,
    time,
    run: (fresh = false) => {
      if (fresh) keeper = restart();
      return sweep({
        suite,
        delivery,
        claims,
        keeper,
        signal: stopping.signal,
        onFault: (fault) => faults.push(fault),
      });
    },
    stop: () => stopping.abort(),
    /** Another machine decides the same, and has only written it down. */
    elsewhere: async () => {
      const [notice] = planNotices(replica.snapshot, suite.policy(), suite.contextFor().calendar, time.now);
      if (!notice) throw new Error('Nothing is planned.');
      return (await intendNotice(suite.contextFor(), notice)).record;
    },
    /** A change that the replica has seen. */
    change: (
      list: 'milestones' | 'people' | 'notices' | 'conversations',
      id: string,
      fields: Record<string, unknown>,
    ) => (programme.snapshot[list] as Map<string, unknown>).set(id, programme.others(list, id, fields)),
    notices: () => [...programme.snapshot.notices.values()],
  };
};

/** Two that cannot wait for a digest. */
const dueToday = () => {
  const forecast = '2026-11-23';
  return samplePlan({ milestones: [milestone({ forecast }), milestone({ id: '11', key: 'VAL-03.11', forecast })] });
};

it('says a notice once: intent first, then the card, then the record', async () => {
  const { run, messages, writes, notices, opened } = rig();
  expect(await run()).toMatchObject({ planned: 1, sent: 1, updated: 0, skipped: 0, failed: 0 });
  expect(messages).toHaveLength(1);
  expect(opened).toHaveLength(1);
  expect(writes).toEqual(['create notices', 'create conversations', expect.stringMatching(/^update notices/)]);
  expect(notices()).toMatchObject([{ state: 'Sent', activity: 'a1', attempts: 1 }]);
  expect(await run()).toMatchObject({ sent: 0, skipped: 1 });
  expect(await run(true)).toMatchObject({ sent: 0, updated: 0, skipped: 1 });
  expect(messages).toHaveLength(1);
});

it('updates the one card of a matter when its next moment comes', async () => {
  const { run, messages, time, notices } = rig();
  await run();
  time.now = new Date('2026-11-30T09:30:00Z');
  expect(await run()).toMatchObject({ sent: 0, updated: 1 });
  expect(messages).toHaveLength(1);
  expect(messages[0]?.updates).toBe(1);
  expect(notices().map(({ state, activity }) => [state, activity])).toEqual([
    ['Sent', 'a1'],
    ['Sent', 'a1'],
  ]);
});

it('opens the escalation before its notice, and tells the SRO', async () => {
  const { run, snapshot, messages, writes } = rig(samplePlan({ milestones: [milestone({ forecast: '2026-11-12' })] }));
  expect(await run()).toMatchObject({ planned: 2, sent: 2 });
  expect([...snapshot.escalations.values()]).toMatchObject([{ state: 'Open', holder: '2' }]);
  expect(messages).toHaveLength(2);
  expect(writes.indexOf('create escalations')).toBeGreaterThanOrEqual(0);
  expect(writes.indexOf('create escalations')).toBeLessThan(writes.lastIndexOf('create notices'));
});

it('says nothing outside the hours, and loses nothing by it', async () => {
  const { run, time, messages } = rig();
  time.now = new Date('2026-11-22T12:00:00Z');
  expect(await run()).toMatchObject({ planned: 0, sent: 0 });
  time.now = new Date('2026-11-23T09:30:00Z');
  expect(await run()).toMatchObject({ sent: 1 });
  expect(messages).toHaveLength(1);
});

it('begins nothing after the hours, though it began within them, and says the rest on the next day', async () => {
  const owners = ['101', '102', '103', '104'];
  const plan = samplePlan({
    people: [...cast, ...owners.map((id) => person(id, 'Somebody'))],
    milestones: owners.map((id) => milestone({ id, key: `VAL-03.${id}`, owner: id, forecast: '2026-11-23' })),
  });
  const { run, suite, time, messages, notices } = rig(plan, '2026-11-23T17:59:50Z');
  const create = suite.store.create.bind(suite.store);
  let created = 0;
  suite.store.create = (list, fields) => {
    if (list === 'notices' && (created += 1) === 2) time.now = new Date('2026-11-23T18:00:00Z');
    return create(list, fields);
  };
  const { planned, failed } = await run();
  expect([planned, failed]).toEqual([4, 0]);
  expect(messages.length).toBeLessThan(4);
  expect(notices().filter(({ state }) => state === 'Withdrawn')).toEqual([]);
  const before = messages.length;
  time.now = new Date('2026-11-23T18:05:00Z');
  await run();
  expect(messages).toHaveLength(before);
  time.now = new Date('2026-11-24T09:30:00Z');
  await run();
  expect(new Set(messages.map(({ conversation }) => conversation)).size).toBe(4);
});

it('keeps what Teams was too busy for, and sends it next time', async () => {
  const { run, next, notices } = rig();
  next.push({ kind: 'throttled', reason: '503' });
  expect(await run()).toMatchObject({ sent: 0, failed: 1, reasons: { 'throttled: 503': 1 } });
  expect(notices()).toMatchObject([{ state: 'Intended', attempts: 1, outcome: 'throttled: 503' }]);
  expect(await run(true)).toMatchObject({ sent: 1, failed: 0 });
  expect(notices()).toMatchObject([{ state: 'Sent', attempts: 2 }]);
});

it('does not send what is no longer true, and says it once it is true again', async () => {
  const { run, next, notices, change, messages } = rig();
  next.push({ kind: 'throttled', reason: '503' });
  await run();
  change('milestones', '10', { done: '2026-11-23' });
  expect(await run()).toMatchObject({ planned: 0, sent: 0 });
  expect(messages).toHaveLength(0);
  expect(notices()).toMatchObject([{ state: 'Withdrawn', outcome: 'no longer due when it could be sent' }]);
  change('milestones', '10', { done: null });
  expect(await run()).toMatchObject({ planned: 1, sent: 1 });
  expect(notices()).toMatchObject([{ state: 'Sent' }]);
});

it('takes nothing back because of the hour or the day', async () => {
  const { run, next, notices, time, messages } = rig();
  next.push({ kind: 'throttled', reason: '503' });
  await run();
  for (const moment of ['2026-11-23T20:00:00Z', '2026-11-24T05:00:00Z', '2026-11-28T12:00:00Z']) {
    time.now = new Date(moment);
    expect(await run()).toMatchObject({ planned: 0 });
    expect(notices()).toMatchObject([{ state: 'Intended' }]);
  }
  time.now = new Date('2026-11-30T09:30:00Z');
  await run();
  expect(messages).toHaveLength(1);
});

it('stops at blocked: marks the conversation and the notice, until the person lets the bot in', async () => {
  const { run, next, notices, snapshot, change } = rig();
  next.push({ kind: 'blocked', reason: '403' });
  expect(await run()).toMatchObject({ failed: 1 });
  expect(notices()).toMatchObject([{ state: 'Failed' }]);
  const [chat] = snapshot.conversations.values();
  expect(chat).toMatchObject({ blocked: true });
  expect(await run()).toMatchObject({ failed: 0, skipped: 1 });
  change('conversations', chat?.id ?? '', { blocked: false });
  expect(await run()).toMatchObject({ sent: 1 });
});

it('opens a chat that is gone once more, and never shuts a person out for it', async () => {
  const { run, next, notices, snapshot, opened } = rig();
  next.push({ kind: 'conversation-gone', reason: '404' });
  expect(await run()).toMatchObject({ sent: 1, failed: 0 });
  expect(opened).toHaveLength(2);
  expect(notices()).toMatchObject([{ state: 'Sent' }]);

  const again = rig();
  again.next.push({ kind: 'conversation-gone', reason: '404' }, { kind: 'conversation-gone', reason: '404' });
  expect(await again.run()).toMatchObject({ sent: 0, failed: 1 });
  expect(again.opened).toHaveLength(2);
  for (const { conversations } of [snapshot, again.snapshot])
    expect([...conversations.values()].filter(({ blocked }) => blocked)).toEqual([]);
});

describe('when no answer says whether a send arrived', () => {
  const plan = () => samplePlan({ milestones: [milestone({ forecast: '2026-11-23' })] });
  const minutes = Array.from({ length: 8 }, (_, index) => `2026-11-23T${String(9 + index).padStart(2, '0')}:30`);
  /** Teams takes what is sent; its answer comes only to the sends that `answers` lists. */
  const silent = (answers: readonly ('lost' | 'busy' | 'sent')[]) => {
    const copies: string[] = [];
    const left = [...answers];
    const rig = sweepRig(plan(), (teams) => {
      const transport = createTransport({
        messenger: {
          ...teams,
          async send(place, message) {
            const answer = left.shift() ?? 'lost';
            if (answer === 'busy') return { kind: 'throttled', reason: '503', later: true };
            copies.push(place.conversation);
            return answer === 'lost' ? { kind: 'unknown', reason: '504' } : teams.send(place, message);
          },
        },
        pace: { pass: () => Promise.resolve('go'), hold: () => undefined },
        sleep: () => Promise.resolve(),
        random: () => 0.5,
      });
      return transport;
    });
    return { ...rig, copies };
  };

  it('tries once a sweep, three times in all, then says that it may have arrived', async () => {
    const { at, copies, notices, told } = silent([]);
    const counts: number[] = [];
    for (const moment of minutes.slice(0, 3)) {
      await at(moment);
      counts.push(copies.length);
    }
    expect(counts).toEqual([1, 2, 3]);
    expect(notices()).toMatchObject([{ state: 'Failed', outcome: 'unknown: 504; may have arrived three times' }]);
    const toKofi = copies.filter((one) => one === copies[0]);
    for (const moment of minutes.slice(3)) await at(moment);
    expect(copies.filter((one) => one === copies[0])).toEqual(toKofi);
    // The team's own message met the same: three of it, and no more.
    expect(copies).toHaveLength(6);
    expect(told()).toEqual([]);
  });

  it('keeps count over refusals, restarts and claims in between', async () => {
    const { at, copies, notices, restart } = silent(['lost', 'busy', 'lost', 'busy', 'busy', 'lost']);
    for (const moment of minutes.slice(0, 6)) {
      restart();
      await at(moment);
    }
    expect(copies).toHaveLength(3);
    expect(notices()[0]).toMatchObject({ state: 'Failed', outcome: expect.stringContaining('three times') as string });
  });

  it('is done as soon as one is known to have arrived', async () => {
    const { at, copies, notices } = silent(['lost', 'sent']);
    for (const moment of minutes) await at(moment);
    expect(copies).toHaveLength(2);
    expect(notices()).toMatchObject([{ state: 'Sent' }]);
    expect(notices()[0]).not.toHaveProperty('outcome');
  });
});

it('keeps what is refused because of the bot itself, and tells operators once a sweep', async () => {
  const plan = dueToday();
  const { run, next, notices, faults } = rig(plan);
  const refused = {
    kind: 'throttled',
    reason: '401 BotNotRegistered',
    fault: new Error('Teams refused the bot.'),
  } as const;
  next.push(refused, refused);
  expect(await run()).toMatchObject({ sent: 0, failed: 2 });
  expect(notices().map(({ state }) => state)).toEqual(['Intended', 'Intended']);
  expect(faults).toEqual([refused.fault]);
  expect(await run()).toMatchObject({ sent: 2 });
});

it('says what waited for an Entra object id once it is there', async () => {
  const { objectId: _none, ...kofi } = person('1', 'Kofi Marigold');
  const { run, notices, change, messages } = rig(samplePlan({ people: [kofi, ...cast.slice(1)] }));
  expect(await run()).toMatchObject({ failed: 1 });
  expect(notices()).toMatchObject([{ state: 'Failed' }]);
  // The programme team is told, once.
  expect(await run()).toMatchObject({ failed: 0, skipped: 1, sent: 1 });
  expect(await run()).toMatchObject({ failed: 0, skipped: 2, sent: 0 });
  expect(messages).toMatchObject([
    { message: { text: expect.stringContaining('Kofi Marigold has no Entra object id') } },
  ]);
  change('people', '1', { objectId: '00000000-0000-4000-8000-000000000001' });
  expect(await run()).toMatchObject({ sent: 1 });
  expect(messages).toHaveLength(2);
});

describe('of two machines', () => {
  const minutes = (count: number): Date => new Date(Date.parse('2026-11-23T09:30:00Z') + count * 60_000);

  it('leaves to the other what it wrote down a moment ago, and takes it over when nothing comes of it', async () => {
    const { run, elsewhere, time, messages } = rig();
    await elsewhere();
    expect(await run()).toMatchObject({ sent: 0, skipped: 1 });
    time.now = minutes(9);
    expect(await run()).toMatchObject({ sent: 0, skipped: 1 });
    time.now = minutes(11);
    expect(await run()).toMatchObject({ sent: 1 });
    expect(messages).toHaveLength(1);
  });

  it('gives way to the one that was quicker to claim', async () => {
    const { run, elsewhere, others, time, messages } = rig();
    const { id } = await elsewhere();
    time.now = minutes(11);
    others('notices', id, { outcome: 'being sent by another' });
    expect(await run()).toMatchObject({ sent: 0, skipped: 1 });
    expect(messages).toHaveLength(0);
  });

  it('takes at once what the other tried in vain', async () => {
    const { run, elsewhere, change } = rig();
    const { id } = await elsewhere();
    change('notices', id, { outcome: 'throttled: 503' });
    expect(await run()).toMatchObject({ sent: 1 });
  });
});

it.each([
  ['cards', 5, 10],
  ['digests', 20, 2],
])('does not speak of what was settled while it was at it, in %s', async (_what, count, planned) => {
  const plan = samplePlan({
    milestones: Array.from({ length: count }, (_, index) =>
      milestone({ id: String(100 + index), key: `VAL-03.${String(index)}`, forecast: '2026-11-12' }),
    ),
  });
  const { run, suite, change, messages, snapshot } = rig(plan);
  const create = suite.store.create.bind(suite.store);
  suite.store.create = (list, fields) => {
    if (list === 'escalations')
      for (const { id, done } of [...snapshot.milestones.values()])
        if (done === undefined) change('milestones', id, { done: '2026-11-23' });
    return create(list, fields);
  };
  const report = await run();
  expect(report.planned).toBe(planned);
  expect(JSON.stringify(messages)).not.toContain('Answer by');
  expect(snapshot.escalations.size).toBeLessThanOrEqual(5);
  expect([...snapshot.notices.values()].filter(({ card, state }) => card === 'escalation' && state === 'Sent')).toEqual(
    [],
  );
});

it('opens every escalation that a digest says, and leaves out for the next sweep what cannot be written', async () => {
  const milestones = Array.from({ length: 8 }, (_, index) =>
    milestone({ id: String(100 + index), key: `VAL-03.${String(index)}`, forecast: '2026-11-12' }),
  );
  const { run, suite, snapshot, notices, faults } = rig(samplePlan({ milestones }));
  const create = suite.store.create.bind(suite.store);
  let isRefused = true;
  suite.store.create = (list, fields) => {
    if (list === 'escalations' && isRefused && 'milestone' in fields && fields.milestone === '103')
      return Promise.reject(new Error('SharePoint said no'));
    return create(list, fields);
  };
  const said = () =>
    notices()
      .filter(({ recipient, state }) => recipient === '2' && state === 'Sent')
      .map(({ card, covers }) => [card, covers?.split('\n').length]);
  await run();
  expect([snapshot.escalations.size, faults.length, said()]).toEqual([7, 1, [['digest', 7]]]);
  isRefused = false;
  await run();
  expect(snapshot.escalations.size).toBe(8);
  expect(said()).toEqual([
    ['digest', 7],
    ['escalation', undefined],
  ]);
  await run();
  expect(said()).toHaveLength(2);
});

it('records later what was said and could not be recorded, and does not say it again', async () => {
  const { run, suite, messages, notices } = rig();
  const update = suite.store.update.bind(suite.store);
  let failures = 2;
  suite.store.update = (list, base, patch) => {
    if (list === 'notices' && failures > 0) {
      failures -= 1;
      return Promise.reject(new Error('SharePoint said no'));
    }
    return update(list, base, patch);
  };
  expect(await run()).toMatchObject({ sent: 0, failed: 1 });
  for (let again = 0; again < 3; again += 1) await run();
  expect(messages).toHaveLength(1);
  expect(notices()).toMatchObject([{ state: 'Sent', activity: 'a1' }]);
});

it('begins nothing more once the bot stops', async () => {
  const { run, stop, messages, notices } = rig();
  stop();
  expect(await run()).toMatchObject({ planned: 1, sent: 0, failed: 0 });
  expect(messages).toHaveLength(0);
  expect(notices()).toEqual([]);
});

it('sends a new card where the old one was deleted', async () => {
  const { run, messages, time } = rig();
  await run();
  messages.pop();
  time.now = new Date('2026-11-30T09:30:00Z');
  expect(await run()).toMatchObject({ sent: 1, updated: 0 });
});

it('redraws a card when the plan was changed past the bot', async () => {
  const { run, others, messages, snapshot } = rig();
  await run();
  const item = others('milestones', '10', { done: '2026-11-23', modified: '2026-11-23T10:00:00Z' });
  (snapshot.milestones as Map<string, unknown>).set('10', { ...item, modified: '2026-11-23T10:00:00Z' });
  expect(await run()).toMatchObject({ updated: 1 });
  expect(JSON.stringify(messages[0]?.message)).toContain('is done');
  expect(await run()).toMatchObject({ updated: 0 });
});

it('goes on with the others when one cannot be written down', async () => {
  const plan = dueToday();
  const { run, suite, faults, messages } = rig(plan);
  const create = suite.store.create.bind(suite.store);
  let first = true;
  suite.store.create = (list, fields) => {
    if (list === 'notices' && first) {
      first = false;
      return Promise.reject(new Error('SharePoint said no'));
    }
    return create(list, fields);
  };
  expect(await run()).toMatchObject({ planned: 2, sent: 1, failed: 1 });
  expect(faults).toHaveLength(1);
  expect(await run()).toMatchObject({ sent: 1, skipped: 1 });
  expect(messages).toHaveLength(2);
});

describe('the ladder', () => {
  const late = (escalations: readonly Partial<Parameters<typeof escalationItem>[0]>[]) =>
    samplePlan({
      milestones: [
        milestone({ forecast: '2026-11-12' }),
        milestone({ id: '11', key: 'VAL-03.11', forecast: '2026-11-12' }),
      ],
      escalations: escalations.map((fields) => escalationItem(fields)),
    });
  const overdue = (id: string, milestone: string) => ({
    id,
    milestone,
    key: `overdueEscalation/milestones/${milestone}/overdue:2026-11-12`,
    raisedOn: '2026-11-19',
    answerBy: '2026-11-20',
  });

  it('tells whoever it went up to, on the sweep that moved it', async () => {
    const { run, snapshot, notices } = rig(late([overdue('50', '10'), overdue('51', '11')]));
    await run();
    expect([...snapshot.escalations.values()]).toMatchObject([
      { rung: 'Domain lead', holder: '4' },
      { rung: 'Domain lead', holder: '4' },
    ]);
    expect(notices().filter(({ card }) => card === 'escalation')).toMatchObject([
      { recipient: '4' },
      { recipient: '4' },
    ]);
  });

  it('goes on when one cannot be written, and reports it', async () => {
    const { run, suite, snapshot, faults } = rig(late([overdue('50', '10'), overdue('51', '11')]));
    const update = suite.store.update.bind(suite.store);
    suite.store.update = (list, base, patch) =>
      list === 'escalations' && base.id === '50'
        ? Promise.reject(new Error('SharePoint said no'))
        : update(list, base, patch);
    await run();
    expect(faults).toMatchObject([{ message: 'SharePoint said no' }]);
    expect(snapshot.escalations.get('50')).toMatchObject({ rung: 'SRO' });
    expect(snapshot.escalations.get('51')).toMatchObject({ rung: 'Domain lead' });
  });

  it('puts what reached the top on the agenda, and tells the group’s holder and the team', async () => {
    const top = { ...overdue('50', '10'), rung: 'Domain lead' as const, holder: '4' };
    const { run, snapshot, notices } = rig(late([top, { ...overdue('51', '11'), answerBy: '2026-11-26' }]));
    await run();
    expect(snapshot.escalations.get('50')).toMatchObject({ rung: 'Leadership group', holder: '5' });
    expect([...snapshot.agendaItems.values()]).toMatchObject([{ escalation: '50', purpose: 'Decision' }]);
    expect(notices().map(({ rule }) => rule)).toContain('agendaMissing');
  });
});
