import { appId, openBotRig, type BotRig } from './botRig';

let rig: BotRig;
afterEach(async () => {
  await rig.close();
});

interface Execute {
  readonly verb: string;
  readonly data: Record<string, unknown>;
}

/** Every Action.Execute of a card, however deep. */
const actionsOf = (value: unknown): readonly Execute[] => {
  if (Array.isArray(value)) return value.flatMap(actionsOf);
  if (typeof value !== 'object' || value === null) return [];
  const own = (value as { type?: unknown }).type === 'Action.Execute' ? [value as unknown as Execute] : [];
  return [...own, ...Object.values(value).flatMap(actionsOf)];
};
const button = (card: unknown, verb: string): Execute => {
  const found = actionsOf(card).find((action) => action.verb === verb);
  if (!found) throw new Error(`No button ${verb}.`);
  return found;
};
const press = ({ verb, data }: Execute) => ({ type: 'Action.Execute', verb, data });
const words = (card: unknown): string => String((card as { fallbackText?: unknown } | undefined)?.fallbackText);

const everybodyInstalls = async () => {
  for (const person of Object.values(rig.people)) await rig.as(person).install();
};

it('reminds the owner and escalates to the SRO; done on one card closes both', async () => {
  rig = await openBotRig();
  await everybodyInstalls();
  expect(await rig.bot.sweep()).toMatchObject({ planned: 2, sent: 2, failed: 0 });
  expect(await rig.bot.sweep()).toMatchObject({ planned: 2, sent: 0, updated: 0, skipped: 2 });

  const { kofi, beatrix } = rig.people;
  const [, reminder] = await rig.as(kofi).messages();
  const [, escalation] = await rig.as(beatrix).messages();
  expect(words(reminder?.card)).toContain('11 days late');
  expect(words(escalation?.card)).toContain('Step 1 of the switch');

  const answer = await rig.as(kofi).press(reminder?.id ?? '', press(button(reminder?.card, 'done')));
  expect(answer).toMatchObject({ kind: 'answered', status: 200 });
  await rig.bot.idle();
  await rig.programme.replica.refresh();
  const { snapshot } = rig.programme.replica;
  expect(snapshot.milestones.get(rig.milestones[0] ?? '')).toMatchObject({ done: '2026-11-23' });
  expect([...snapshot.escalations.values()]).toMatchObject([{ state: 'Closed' }]);
  expect([...snapshot.notices.values()].map(({ state }) => state)).toEqual(['Sent', 'Sent']);
  expect(
    [...snapshot.notices.values()].filter(({ answers }) => answers?.includes('Kofi Marigold (people')),
  ).toHaveLength(1);

  // Both cards were changed in place; nobody got a second one.
  const seen = [await rig.as(kofi).messages(), await rig.as(beatrix).messages()];
  expect(seen.map(({ length }) => length)).toEqual([2, 2]);
  for (const [, message] of seen) expect(actionsOf(message?.card).filter(({ verb }) => verb !== 'refresh')).toEqual([]);
  expect(rig.faults).toEqual([]);
});

it('asks whether a date stands that nobody changed for a period, once, and one press confirms it', async () => {
  rig = await openBotRig();
  await everybodyInstalls();
  const { store, replica } = rig.programme;
  await replica.refresh();
  const [domain] = replica.snapshot.domains.values();
  const base = replica.snapshot.milestones.get(rig.milestones[0] ?? '');
  if (!domain || !base) throw new Error('No plan.');
  await store.update('domains', domain, { checkEvery: 'Weekly' });
  await store.update('milestones', base, { forecast: '2027-01-29' });
  const moveClock = (to: string) =>
    fetch(`${rig.local.graph}/_local/clock`, {
      method: 'POST',
      body: JSON.stringify({ offsetMs: Date.parse(to) - Date.now() }),
    });
  const asked = async () =>
    (await rig.as(rig.people.kofi).messages()).filter(({ card }) => words(card).includes('still on for Fri 29 Jan?'));
  // It was changed this week, and in the week before the next check.
  for (const [day, count] of [
    ['2026-11-24T09:30:00Z', 0],
    ['2026-11-30T09:30:00Z', 0],
    ['2026-12-07T09:30:00Z', 1],
    ['2026-12-09T09:30:00Z', 1],
  ] as const) {
    expect((await moveClock(day)).status).toBe(200);
    await rig.bot.sweep();
    expect({ day, count: (await asked()).length }).toEqual({ day, count });
  }
  const [message] = await asked();
  await rig.as(rig.people.kofi).press(message?.id ?? '', press(button(message?.card, 'confirm')));
  await rig.bot.idle();
  await replica.refresh();
  expect(replica.snapshot.milestones.get(base.id)).toMatchObject({ confirmed: '2026-12-09', forecast: '2027-01-29' });
  expect(await asked()).toEqual([]);
  // An answer is good for its own period: the next check asks again.
  await moveClock('2026-12-14T09:30:00Z');
  await rig.bot.sweep();
  expect(await asked()).toHaveLength(1);
});

it('refuses an old card with a sentence, shows how it stands, and writes nothing', async () => {
  rig = await openBotRig();
  await everybodyInstalls();
  await rig.bot.sweep();
  const { kofi } = rig.people;
  const [, reminder] = await rig.as(kofi).messages();
  const { replica, store } = rig.programme;
  await replica.refresh();
  const base = replica.snapshot.milestones.get(rig.milestones[0] ?? '');
  if (!base) throw new Error('No milestone.');
  await store.update('milestones', base, { forecast: '2026-12-07' });

  const answer = await rig.as(kofi).press(reminder?.id ?? '', press(button(reminder?.card, 'done')));
  expect(JSON.stringify(answer)).toContain('This changed since the card was sent.');
  await rig.bot.idle();
  await replica.refresh();
  expect(replica.snapshot.milestones.get(base.id)).not.toHaveProperty('done');
});

it('answers what is typed: status, my work, and help for the rest', async () => {
  rig = await openBotRig();
  await everybodyInstalls();
  const chat = rig.as(rig.people.kofi);
  await chat.say('status val3');
  await chat.say('my work');
  await chat.say('status etanercpt');
  await chat.say('what is the weather');
  const said = (await chat.messages()).slice(1);
  expect(words(said[1]?.card)).toContain('Etanercept biosimilar switch (VAL-03): off track');
  expect(words(said[3]?.card)).toMatch(/^Your work: [\s\S]*Step 1 of the switch, VAL-03\.1, was due/);
  expect(words(said[5]?.card)).toContain('Etanercept biosimilar switch (VAL-03)');
  expect(words(said[7]?.card)).toContain('my work');
});

it('keeps the Conversations list true, and reaches those who install later', async () => {
  rig = await openBotRig();
  expect(await rig.bot.sweep()).toMatchObject({ planned: 2, sent: 0, failed: 2 });
  await everybodyInstalls();
  const { replica } = rig.programme;
  await replica.refresh();
  expect([...replica.snapshot.conversations.values()].map(({ title, blocked }) => [title, blocked ?? false])).toEqual(
    expect.arrayContaining([['Kofi Marigold', false]]),
  );
  expect(await rig.bot.sweep()).toMatchObject({ planned: 2, sent: 2, failed: 0 });
});

it.each([
  ['cards', 5, 10, 6],
  ['a digest each', 6, 2, 2],
])(
  'says everything once where two machines serve one programme, in %s',
  async (_what, milestones, count, each) => {
    rig = await openBotRig({ milestones });
    await everybodyInstalls();
    const second = await rig.another();
    try {
      const reports = await Promise.all([rig.bot.sweep(), second.sweep(), rig.bot.sweep(), second.sweep()]);
      expect(reports.filter(({ failed }) => failed > 0)).toEqual([]);
    } finally {
      await second.stop();
    }
    await rig.programme.replica.refresh();
    const notices = [...rig.programme.replica.snapshot.notices.values()];
    expect(notices.map(({ state }) => state)).toEqual(Array.from({ length: count }, () => 'Sent'));
    for (const person of [rig.people.kofi, rig.people.beatrix]) {
      const cards = (await rig.as(person).messages()).map(({ card }) => words(card));
      // The greeting is one.
      expect(cards).toHaveLength(each);
      expect(new Set(cards).size).toBe(each);
    }
    expect(rig.programme.replica.snapshot.escalations.size).toBe(milestones);
    expect(rig.faults).toEqual([]);
  },
  30_000,
);

it('stops at once though Teams asks it to wait, and says later what it kept', async () => {
  rig = await openBotRig();
  await everybodyInstalls();
  const busy = { status: 429, retryAfter: 50, times: 100 };
  const answer = await fetch(`${rig.local.graph}/_local/connector/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(busy),
  });
  expect(answer.status).toBe(201);
  const second = await rig.another();
  const swept = second.sweep();
  const { replica } = rig.programme;
  const written = async (): Promise<number> => {
    await replica.refresh(['notices']);
    return replica.snapshot.notices.size;
  };
  // Written down: it is sending, or about to.
  for (let looks = 0; looks < 500 && (await written()) < 2; looks += 1) continue;
  expect(await written()).toBe(2);
  await second.stop();
  expect(await swept).toMatchObject({ sent: 0 });
  await replica.refresh();
  const kept = [...replica.snapshot.notices.values()];
  expect(kept.map(({ state }) => state)).toEqual(['Intended', 'Intended']);

  await fetch(`${rig.local.graph}/_local/connector/faults`, { method: 'DELETE' });
  expect(await rig.bot.sweep()).toMatchObject({ sent: 2, failed: 0 });
});

it('greets for an installation, and for no upgrade', async () => {
  rig = await openBotRig();
  await everybodyInstalls();
  const upgrade = { ...rig.envelope(rig.people.kofi), type: 'installationUpdate', action: 'add-upgrade' };
  expect((await rig.post(upgrade)).status).toBe(200);
  expect(await rig.as(rig.people.kofi).messages()).toHaveLength(1);
  expect(rig.faults).toEqual([]);
});

describe('the door', () => {
  const message = () => ({ ...rig.envelope(rig.people.kofi), type: 'message', text: 'help' });
  const issue = (wanted: { botId?: string; serviceUrl?: string; lifetime?: number }) =>
    rig.local.tenant.signIn.issueBotFrameworkToken({
      botId: appId,
      serviceUrl: `${rig.local.graph}/connector/`,
      ...wanted,
    });

  // The library tells the console of every token it refuses.
  beforeEach(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));
  afterEach(() => jest.restoreAllMocks());

  it('lets in only what Teams signed for this bot and address', async () => {
    rig = await openBotRig();
    expect((await rig.post(message())).status).toBe(200);
    expect((await rig.post(message(), '')).status).toBe(401);
    expect((await rig.post(message(), 'not.a.token')).status).toBe(401);
    expect((await rig.post(message(), await issue({ botId: 'another' }))).status).toBe(401);
    expect((await rig.post(message(), await issue({ serviceUrl: 'http://127.0.0.1:9/' }))).status).toBe(401);
    expect((await rig.post(message(), await issue({ lifetime: -3600 }))).status).toBe(401);
    const person = await rig.local.tenant.signIn.issueUserToken({
      objectId: rig.people.kofi.objectId ?? '',
      audience: appId,
      scopes: [],
      clientId: appId,
    });
    expect((await rig.post(message(), person)).status).toBe(401);
    const [head = '', , tail = ''] = (await issue({})).split('.');
    const forged = Buffer.from(JSON.stringify({ aud: appId, iss: 'https://api.botframework.com' })).toString(
      'base64url',
    );
    expect((await rig.post(message(), `${head}.${forged}.${tail}`)).status).toBe(401);
  });

  it('refuses what is no activity, too large, or from elsewhere', async () => {
    rig = await openBotRig();
    expect((await rig.post('{"type":')).status).toBe(400);
    expect((await rig.post('[]')).status).toBe(400);
    expect((await rig.post({})).status).toBe(400);
    expect((await rig.post({ ...message(), serviceUrl: undefined })).status).toBe(400);
    expect((await rig.post({ ...message(), channelId: 'emulator' })).status).toBe(400);
    expect((await rig.post({ ...message(), serviceUrl: 'https://evil.example/' })).status).toBe(403);
    expect((await rig.post({ ...message(), text: 'x'.repeat(300_000) })).status).toBe(413);
    const elsewhere = await fetch(`${rig.bot.origin}/_local/sweep`, {
      method: 'POST',
      headers: { origin: 'https://evil.example' },
    });
    expect(elsewhere.status).toBe(403);
    const page = { origin: 'https://evil.example', 'content-type': 'text/plain' };
    const fromPage = await fetch(`${rig.bot.origin}/api/messages`, { method: 'POST', headers: page, body: '{}' });
    expect(fromPage.status).toBe(403);
    expect((await fetch(`${rig.bot.origin}/healthz`)).status).toBe(200);
  });

  it('tells another organisation so, and does nothing', async () => {
    rig = await openBotRig();
    const { status, body } = await rig.post({
      ...rig.envelope(rig.people.kofi),
      channelData: { tenant: { id: '99999999-0000-4000-8000-000000000009' } },
      type: 'invoke',
      name: 'adaptiveCard/action',
      value: { action: { type: 'Action.Execute', verb: 'done', data: {} } },
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      type: 'application/vnd.microsoft.activity.message',
      value: expect.stringContaining('another organisation') as string,
    });
  });
});
