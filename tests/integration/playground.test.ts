import path from 'node:path';
import { createCalendar } from '@ipmo-hub/teams-app/domain';
import { startPlayground, type RunningPlayground } from '../../infra/playground/startPlayground';
import { readSocket } from './readSocket';

interface Heard {
  readonly action: string;
  readonly actionConversationId: string;
  readonly message?: {
    readonly messageId: string;
    readonly text?: string;
    readonly attachments: readonly { readonly content: Record<string, unknown> }[];
  };
}

interface Button {
  readonly type: string;
  readonly verb?: string;
  readonly data?: Record<string, unknown>;
}

/** Every button of a card, those inside it included. */
const buttonsOf = (value: unknown): readonly Button[] => {
  if (typeof value !== 'object' || value === null) return [];
  const own = (value as Button).type === 'Action.Execute' ? [value as Button] : [];
  return [...own, ...Object.values(value).flatMap(buttonsOf)];
};

const root = path.resolve(__dirname, '..', '..');
let playground: RunningPlayground;
let stream: Awaited<ReturnType<typeof readSocket>>;

beforeAll(async () => {
  playground = await startPlayground({
    root,
    port: 0,
    person: 'Kofi Marigold',
    progress: () => undefined,
    prepare: twoActions,
  });
  stream = await readSocket(`${playground.origin}/_ws_conversation/v1/conversations/stream`);
}, 120_000);
afterAll(async () => {
  stream?.close();
  await playground?.stop();
}, 60_000);

/** What may wait comes in one digest, as soon as there are two of it. */
const twoActions = async ({ replica, store }: RunningPlayground['programme'], now: Date): Promise<void> => {
  const kofi = [...replica.snapshot.people.values()].find(({ title }) => title === 'Kofi Marigold')!;
  const due = createCalendar().addWorkingDays(now.toISOString().slice(0, 10), 2);
  for (const key of ['LG-2099-01.A1', 'LG-2099-01.A2'])
    await store.create('actions', { title: `Ask the trusts (${key})`, key, owner: kofi.id, due });
};

const post = async (address: string, body: object): Promise<{ readonly status: number; readonly body: unknown }> => {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${playground.origin}${address}`, { method: 'POST', headers, body: JSON.stringify(body) });
  const text = await answer.text();
  return { status: answer.status, body: text.startsWith('{') ? (JSON.parse(text) as unknown) : undefined };
};

const holds = (heard: Heard, kind: string, about = ''): boolean =>
  heard.action === 'createMessage' &&
  buttonsOf(heard.message?.attachments).some(({ data }) => data?.['card'] === kind) &&
  JSON.stringify(heard.message?.attachments).includes(about);
const isReminder = (heard: Heard): boolean => holds(heard, 'reminder');
const cardOf = (kind: string, about?: string): Promise<Heard> =>
  stream.until<Heard>((heard) => holds(heard, kind, about));

const noticeOf = (heard: Heard): string => String(buttonsOf(heard.message?.attachments)[0]?.data?.['notice']);

const pressOf = (heard: Heard, button: Button | undefined, inputs: object = {}) =>
  post('/_conversation/v1/invoke', {
    name: 'adaptiveCard/action',
    value: {
      action: { type: 'Action.Execute', verb: button?.verb, data: { ...button?.data, ...inputs } },
      trigger: 'manual',
    },
    from: { id: playground.me.id },
    conversation: { id: heard.actionConversationId },
    replyToId: heard.message?.messageId,
  });

const press = (heard: Heard, verb: string, inputs: object = {}) =>
  pressOf(
    heard,
    buttonsOf(heard.message?.attachments).find((one) => one.verb === verb),
    inputs,
  );

/** A button of the card that came back for a press. */
const inAnswer = (answer: { readonly body: unknown }, verb: string): Button | undefined =>
  buttonsOf(answer.body).find((one) => one.verb === verb);

const say = async (text: string): Promise<void> => {
  const { actionConversationId } = await stream.until<Heard>(isReminder);
  const said = { text, textFormat: 'plain', from: { id: playground.me.id } };
  expect((await post(`/_conversation/v1/conversations/${actionConversationId}/messages`, said)).status).toBe(200);
};

it('shows the reminder in somebody else’s client, and a button pressed there changes the list', async () => {
  const heard = await stream.until<Heard>(isReminder);
  const { replica } = playground.programme;
  await replica.refresh();
  const notice = replica.snapshot.notices.get(noticeOf(heard));
  const recipient = replica.snapshot.people.get(notice?.recipient ?? '');
  expect(recipient?.title).toBe('Kofi Marigold');
  const id = notice?.item.slice('milestones/'.length) ?? '';
  expect(replica.snapshot.milestones.get(id)?.done).toBeUndefined();

  const answer = await press(heard, 'done');
  expect(answer).toMatchObject({ status: 200, body: { type: 'application/vnd.microsoft.card.adaptive' } });
  await replica.refresh();
  expect(replica.snapshot.milestones.get(id)?.done).toMatch(/^\d{4}-\d{2}-\d{2}$/);

  // The message itself is changed in place as well.
  const updated = await stream.until<Heard>(
    ({ action, message }) => action === 'updateMessage' && message?.messageId === heard.message?.messageId,
  );
  expect(buttonsOf(updated.message?.attachments).map(({ verb }) => verb)).not.toContain('done');

  // The same press again is out of date, and says so.
  const again = await press(heard, 'done');
  expect(JSON.stringify(again.body)).toContain('This changed since the card was sent.');
});

it('answers what is typed there', async () => {
  await say('status VAL-03');
  const answer = await stream.until<Heard>(
    ({ message }) =>
      message?.attachments !== undefined && JSON.stringify(message.attachments).includes('projectStatus'),
  );
  expect(JSON.stringify(answer.message?.attachments)).toContain('VAL-03');
});

it('opens a line of the digest, answers it there, and comes back', async () => {
  const digest = await cardOf('digest');
  const lines = buttonsOf(digest.message?.attachments).filter(({ verb }) => verb === 'open');
  expect(lines.length).toBeGreaterThan(1);
  const opened = await pressOf(digest, lines[0]);
  expect(JSON.stringify(opened.body)).toContain('Back to your day');
  const snoozed = await pressOf(digest, inAnswer(opened, 'snooze'), { again: '2099-12-01' });
  // Too far away: the line's own card stays, with what was chosen.
  expect(JSON.stringify(snoozed.body)).toContain('2099-12-01');
  const back = await pressOf(digest, inAnswer(snoozed, 'refresh'));
  expect(JSON.stringify(back.body)).toContain('Press a line to answer it here.');
});

it('takes a report on a project', async () => {
  await say('update VAL-03');
  const asked = await cardOf('updateRequest', 'You get this because you asked to report on it.');
  const report = { rating: 'Amber', did: 'Eight of nine trusts have switched.', next: '', help: '', raise: 'no' };
  const answer = await press(asked, 'report', report);
  expect(JSON.stringify(answer.body)).toContain('Eight of nine trusts have switched.');
  const { replica } = playground.programme;
  await replica.refresh();
  expect([...replica.snapshot.updates.values()].map(({ did }) => did)).toContain('Eight of nine trusts have switched.');
});

it('raises a barrier, whose card then follows the matter; what is put to the person is acknowledged, acted on and passed up', async () => {
  const { replica, store } = playground.programme;
  await replica.refresh();
  const person = (name: string) => [...replica.snapshot.people.values()].find(({ title }) => title === name)!;
  const project = [...replica.snapshot.projects.values()].find(({ code }) => code === 'VAL-03')!;
  const today = [...replica.snapshot.notices.values()][0]!.plannedAt.slice(0, 10);
  await store.create('escalations', {
    title: 'VAL-03 Nobody signs the contract',
    key: `barrier/projects/${project.id}/${today}/1/playground`,
    project: project.id,
    trigger: 'Barrier',
    rung: 'SRO',
    holder: person('Kofi Marigold').id,
    state: 'Open',
    reason: 'Beatrix Stonecrop raised it.',
    ask: 'Say who signs.',
    raisedBy: person('Beatrix Stonecrop').id,
    raisedOn: today,
    answerBy: '2099-01-01',
  });

  await say('raise VAL-03');
  const form = await cardOf('raiseBarrier');
  const raised = await press(form, 'raise', { title: 'One supplier only', ask: 'Agree a second.', milestone: '0' });
  expect(JSON.stringify(raised.body)).toContain('This card follows what becomes of it.');
  await stream.until<Heard>(
    ({ action, message }) =>
      action === 'updateMessage' &&
      message?.messageId === form.message?.messageId &&
      JSON.stringify(message?.attachments).includes('This card follows'),
  );

  // What was written asks for a sweep, which says what waits.
  const escalated = await cardOf('escalation', 'Nobody signs the contract');
  const acknowledged = await press(escalated, 'acknowledge');
  expect(JSON.stringify(acknowledged.body)).toContain('Acknowledged by Kofi Marigold');
  const action = { by: soon(today), text: 'I ask both trusts.' };
  const agreed = await pressOf(escalated, inAnswer(acknowledged, 'action'), action);
  expect(JSON.stringify(agreed.body)).toContain('“I ask both trusts.” Agreed by Kofi Marigold');
  const passed = await pressOf(escalated, inAnswer(agreed, 'pass-up'), { text: 'It needs the group.' });
  expect(JSON.stringify(passed.body)).toContain('It went up to');
});

/** A week on. */
const soon = (day: string): string => new Date(Date.parse(day) + 7 * 86_400_000).toISOString().slice(0, 10);

it('lets a milestone rest until a day said as people say it', async () => {
  const { replica } = playground.programme;
  const kofi = [...replica.snapshot.people.values()].find(({ title }) => title === 'Kofi Marigold')!;
  const mine = [...replica.snapshot.milestones.values()].find(({ owner, done }) => owner === kofi.id && !done)!;
  await say(`snooze ${mine.key} til next tues`);
  const answer = await stream.until<Heard>(({ message }) => message?.text?.includes('rests. You hear of it') === true);
  expect(answer.message?.text).toContain(mine.key);
  await replica.refresh();
  expect([...replica.snapshot.snoozes.values()].map(({ item }) => item)).toContain(`milestones/${mine.id}`);
});

it('answers thanks with a line', async () => {
  await say('thanks');
  const answer = await stream.until<Heard>(({ message }) => message?.text === 'You are welcome.');
  expect(answer.message?.text).toBe('You are welcome.');
});

it('says who can be at the keyboard when the name is not known', async () => {
  const nobody = startPlayground({ root, port: 0, person: 'Nobody', progress: () => undefined });
  await expect(nobody).rejects.toThrow('Nobody in the demo is called Nobody.');
});
