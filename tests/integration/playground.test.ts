import path from 'node:path';
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
  playground = await startPlayground({ root, port: 0, person: 'Kofi Marigold', progress: () => undefined });
  stream = await readSocket(`${playground.origin}/_ws_conversation/v1/conversations/stream`);
}, 120_000);
afterAll(async () => {
  stream?.close();
  await playground?.stop();
}, 60_000);

const post = async (address: string, body: object): Promise<{ readonly status: number; readonly body: unknown }> => {
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${playground.origin}${address}`, { method: 'POST', headers, body: JSON.stringify(body) });
  const text = await answer.text();
  return { status: answer.status, body: text.startsWith('{') ? (JSON.parse(text) as unknown) : undefined };
};

const isReminder = ({ action, message }: Heard): boolean =>
  action === 'createMessage' && buttonsOf(message?.attachments).some(({ data }) => data?.['card'] === 'reminder');

const noticeOf = (heard: Heard): string => String(buttonsOf(heard.message?.attachments)[0]?.data?.['notice']);

const press = (heard: Heard, verb: string, inputs: object = {}) => {
  const button = buttonsOf(heard.message?.attachments).find((one) => one.verb === verb);
  return post('/_conversation/v1/invoke', {
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb, data: { ...button?.data, ...inputs } }, trigger: 'manual' },
    from: { id: playground.me.id },
    conversation: { id: heard.actionConversationId },
    replyToId: heard.message?.messageId,
  });
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
  const { actionConversationId } = await stream.until<Heard>(isReminder);
  const said = { text: 'status VAL-03', textFormat: 'plain', from: { id: playground.me.id } };
  expect((await post(`/_conversation/v1/conversations/${actionConversationId}/messages`, said)).status).toBe(200);
  const answer = await stream.until<Heard>(
    ({ message }) =>
      message?.attachments !== undefined && JSON.stringify(message.attachments).includes('projectStatus'),
  );
  expect(JSON.stringify(answer.message?.attachments)).toContain('VAL-03');
});

it('says who can be at the keyboard when the name is not known', async () => {
  const nobody = startPlayground({ root, port: 0, person: 'Nobody', progress: () => undefined });
  await expect(nobody).rejects.toThrow('Nobody in the demo is called Nobody.');
});
