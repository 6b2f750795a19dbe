import type { Person } from '@ipmo-hub/teams-app/lists';
import { openBotRig, type BotRig } from './botRig';

let rig: BotRig;
beforeAll(async () => {
  rig = await openBotRig({ milestones: 2 });
  for (const person of Object.values(rig.people)) await rig.as(person).install();
}, 60_000);
afterAll(() => rig.close());

interface Execute {
  readonly verb: string;
  readonly data: Record<string, unknown>;
}
interface Answer {
  readonly composeExtension?: {
    type: string;
    text?: string;
    attachments?: { content: object; preview: { content: { title: string } } }[];
  };
  readonly task?: { type: string; value: string | { title: string; card: { content: object } } };
}

const buttonsIn = (value: unknown, type = 'Action.Execute'): readonly Execute[] => {
  if (Array.isArray(value)) return value.flatMap((one) => buttonsIn(one, type));
  if (typeof value !== 'object' || value === null) return [];
  const own = (value as { type?: unknown }).type === type ? [value as unknown as Execute] : [];
  return [...own, ...Object.values(value).flatMap((one) => buttonsIn(one, type))];
};
const invoke = async (person: Person, name: string, value: object): Promise<Answer> => {
  const { status, body } = await rig.post({
    ...rig.envelope(person),
    type: 'invoke',
    name: `composeExtension/${name}`,
    value,
  });
  expect(status).toBe(200);
  return body as Answer;
};
const refreshed = async () => {
  await rig.bot.idle();
  await rig.programme.replica.refresh();
  return rig.programme.replica.snapshot;
};
const stranger = { objectId: '99999999-0000-4000-8000-000000000001' } as Person;
const last = async (person: Person) => (await rig.as(person).messages()).at(-1);
const words = (card: unknown): string => String((card as { fallbackText?: unknown } | undefined)?.fallbackText);

it('answers a misspelt command and a pasted link with how it stands, and the rest with help', async () => {
  const { kofi } = rig.people;
  await rig.as(kofi).say('stauts val 3');
  expect(words((await last(kofi))?.card)).toContain('Etanercept biosimilar switch');
  await rig.as(kofi).say('http://127.0.0.1:4302/domain/val');
  expect(words((await last(kofi))?.card)).toContain('Value and improvement');
  await rig.as(kofi).say('snoze VAL-03.1 friday');
  // Asked back: what is not spelled right writes nothing by itself.
  expect(words((await last(kofi))?.card)).toMatch(/^Shall VAL-03.1 Step 1 of the switch rest until Fri 27 Nov\?/);
  expect((await refreshed()).snoozes.size).toBe(0);
});

it('snoozes by choosing what was asked back', async () => {
  const { kofi } = rig.people;
  await rig.as(kofi).say('snooze VAL-03.1');
  const asked = await last(kofi);
  const [tomorrow] = buttonsIn(asked?.card).filter(({ verb }) => verb === 'choose');
  expect(tomorrow?.data).toMatchObject({ says: 'snooze VAL-03.1 until 2026-11-24' });
  const answer = await rig
    .as(kofi)
    .press(asked?.id ?? '', { type: 'Action.Execute', verb: 'choose', data: tomorrow?.data });
  expect(JSON.stringify(answer)).toContain('You hear of it again from Tue 24 Nov on.');
  expect([...(await refreshed()).snoozes.values()]).toMatchObject([{ person: kofi.id, until: '2026-11-23' }]);
});

it('asks for an update at once, notes that it asked, and keeps the card true', async () => {
  const { beatrix } = rig.people;
  await rig.as(beatrix).say('update VAL-03');
  const asked = await last(beatrix);
  const report = buttonsIn(asked?.card).find(({ verb }) => verb === 'report');
  const notice = [...(await refreshed()).notices.values()].find(({ rule }) => rule === 'updateAsked');
  expect(notice).toMatchObject({ state: 'Sent', activity: asked?.id, recipient: beatrix.id });
  const given = { rating: 'Amber', did: 'Clinic one switched', next: 'Clinic two' };
  await rig
    .as(beatrix)
    .press(asked?.id ?? '', { type: 'Action.Execute', verb: 'report', data: { ...report?.data, ...given } });
  const reported = [...(await refreshed()).updates.values()].find(({ did }) => did === given.did);
  expect(reported).toMatchObject({ by: beatrix.id, rating: 'Amber', next: 'Clinic two' });
});

it('tells in a channel only what everybody may read', async () => {
  const { kofi } = rig.people;
  await rig.local.installEverywhere(['Value'])();
  const channel = {
    conversation: {
      id: '19:value@thread.tacv2',
      conversationType: 'channel',
      name: 'Value and improvement',
      tenantId: rig.local.tenant.tenantId,
    },
    channelData: {
      tenant: { id: rig.local.tenant.tenantId },
      team: { id: '19:programme@thread.tacv2' },
      channel: { id: '19:value@thread.tacv2', name: 'VAL' },
    },
  };
  expect(
    (await rig.post({ ...rig.envelope(kofi), ...channel, type: 'message', text: '<at>IPMO Hub</at> my work' })).status,
  ).toBe(200);
  const known = [...(await refreshed()).conversations.values()].find(
    ({ conversation }) => conversation === '19:value@thread.tacv2',
  );
  expect(known).toMatchObject({
    kind: 'Channel',
    title: 'VAL',
    domain: '1',
    reference: '{"team":"19:programme@thread.tacv2"}',
  });
});

describe('the message extension', () => {
  it('finds projects and milestones, and offers a card that stays live', async () => {
    const { nia } = rig.people;
    const search = (text: string) =>
      invoke(nia, 'query', { commandId: 'search', parameters: [{ name: 'text', value: text }] });
    const { composeExtension } = await search('etanercept');
    expect(composeExtension?.attachments?.map(({ preview }) => preview.content.title)).toEqual([
      'VAL-03 Etanercept biosimilar switch',
    ]);
    expect(composeExtension?.attachments?.[0]?.content).toMatchObject({
      refresh: { action: { verb: 'refresh', data: { card: 'projectStatus', subject: 'projects/1' } } },
    });
    expect((await search('step 2')).composeExtension?.attachments).toHaveLength(1);
    expect((await search('zebra')).composeExtension).toEqual({
      type: 'message',
      text: 'No project or milestone is called “zebra”.',
    });
    const first = await invoke(nia, 'query', {
      commandId: 'search',
      parameters: [{ name: 'initialRun', value: 'true' }],
    });
    expect(first.composeExtension?.attachments).toHaveLength(1);
  });

  it('unfolds the suite’s own links, and no others', async () => {
    const { nia } = rig.people;
    const link = (url: string) => invoke(nia, 'queryLink', { url });
    expect((await link('http://127.0.0.1:4302/milestones/1')).composeExtension?.attachments).toHaveLength(1);
    for (const odd of [
      'http://127.0.0.1:4302/projects/99',
      'https://evil.example/projects/1',
      'http://127.0.0.1:4302@evil.example/projects/1',
      '',
    ])
      expect((await link(odd)).composeExtension?.type).toBe('message');
  });

  it('raises a message as a barrier, and says what is wrong in the form', async () => {
    const { kofi } = rig.people;
    const messagePayload = {
      body: { contentType: 'html', content: '<p>We need a second supplier</p>' },
      from: { user: { displayName: 'Nia' } },
    };
    const { task } = await invoke(kofi, 'fetchTask', { commandId: 'raise', messagePayload });
    const form = typeof task?.value === 'object' ? task.value.card.content : {};
    expect(JSON.stringify(form)).toContain('We need a second supplier');
    const [send] = buttonsIn(form, 'Action.Submit').filter(({ data }) => data['card'] === 'raiseBarrier');
    const submit = (data: object) =>
      invoke(kofi, 'submitAction', { commandId: 'raise', data: { ...send?.data, ...data } });

    const refused = await submit({ title: 'Second supplier', ask: 'Name one', project: '99' });
    expect(refused.task?.type).toBe('continue');
    expect(JSON.stringify(refused.task)).toContain('"style":"warning"');
    expect(JSON.stringify(refused.task)).toContain('Second supplier');
    expect((await submit({ title: 'Second supplier', ask: 'Name one', project: '1' })).task).toEqual({
      type: 'message',
      value: 'The barrier was raised.',
    });
    expect([...(await refreshed()).escalations.values()].filter(({ trigger }) => trigger === 'Barrier')).toMatchObject([
      { ask: 'Name one', raisedBy: kofi.id, state: 'Open' },
    ]);
  });

  it('tells people outside the programme so, and unknown commands', async () => {
    const outside = 'You are not in this programme’s People list.';
    const query = await invoke(stranger, 'query', { commandId: 'search', parameters: [] });
    expect(query.composeExtension).toMatchObject({ type: 'message', text: expect.stringContaining(outside) as string });
    const form = await invoke(stranger, 'fetchTask', { commandId: 'raise' });
    expect(form.task).toMatchObject({ type: 'message', value: expect.stringContaining(outside) as string });
    const unknown = await invoke(rig.people.kofi, 'query', { commandId: 'destroy' });
    expect(unknown.composeExtension?.text).toContain('nothing that IPMO Hub can do');
  });
});

describe('the Conversations list', () => {
  const team = '19:programme@thread.tacv2';
  const tell = async (channel: { id: string; name?: string } | undefined, rest: object) => {
    const tenant = { id: rig.local.tenant.tenantId };
    const answer = await rig.post({
      ...rig.envelope(rig.people.wen),
      conversation: { id: team, conversationType: 'channel', tenantId: tenant.id },
      type: 'conversationUpdate',
      ...rest,
      channelData: {
        tenant,
        team: { id: team, name: 'Programme' },
        channel,
        ...('eventType' in rest && { eventType: rest.eventType }),
      },
    });
    expect(answer.status).toBe(200);
  };
  const channels = async () =>
    Object.fromEntries(
      [...(await refreshed()).conversations.values()]
        .filter(({ kind, conversation }) => kind === 'Channel' && conversation !== '19:value@thread.tacv2')
        .map(({ title, blocked }) => [title, blocked === true ? 'blocked' : 'open']),
    );
  const bot = { id: '28:33333333-0000-4000-8000-000000000001' };
  const safety = { id: '19:safety@thread.tacv2', name: 'Safety' };

  it('follows channels and teams: made, renamed, deleted, restored, the bot taken out and back', async () => {
    await tell(undefined, { membersAdded: [bot] });
    await tell(safety, { eventType: 'channelCreated' });
    expect(await channels()).toEqual({ General: 'open', Safety: 'open' });
    await tell({ ...safety, name: 'Patient safety' }, { eventType: 'channelRenamed' });
    await tell(undefined, { eventType: 'teamRenamed' });
    await tell(undefined, { membersRemoved: [{ id: '29:somebody' }] });
    expect(await channels()).toEqual({ General: 'open', 'Patient safety': 'open' });
    await tell({ ...safety, name: 'Patient safety' }, { eventType: 'channelDeleted' });
    expect(await channels()).toEqual({ General: 'open', 'Patient safety': 'blocked' });
    await tell({ ...safety, name: 'Patient safety' }, { eventType: 'channelRestored' });
    await tell(undefined, { eventType: 'teamArchived' });
    expect(await channels()).toEqual({ General: 'blocked', 'Patient safety': 'blocked' });
    await tell(undefined, { eventType: 'teamUnarchived' });
    expect(await channels()).toEqual({ General: 'open', 'Patient safety': 'open' });
    await tell(undefined, { membersRemoved: [bot] });
    expect(await channels()).toEqual({ General: 'blocked', 'Patient safety': 'blocked' });
    await tell(undefined, { membersAdded: [bot] });
    expect((await channels())['General']).toBe('open');
  });

  it('leaves everybody’s own chat as it is, until they take the bot out themselves', async () => {
    const chat = async () =>
      [...(await refreshed()).conversations.values()].find(({ person }) => person === rig.people.nia.id)?.blocked ??
      false;
    expect(await chat()).toBe(false);
    await rig.post({
      ...rig.envelope(rig.people.nia),
      conversation: {
        id: `a:${rig.people.nia.objectId ?? ''}`,
        conversationType: 'personal',
        tenantId: rig.local.tenant.tenantId,
      },
      type: 'installationUpdate',
      action: 'remove',
    });
    expect(await chat()).toBe(true);
  });
});

it('had no fault', () => {
  expect(rig.faults).toEqual([]);
});
