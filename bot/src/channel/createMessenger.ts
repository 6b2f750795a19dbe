import type { Failure, Message, Messenger, OpenOutcome, SendOutcome } from '../outbox';
import { failureOf } from './failureOf';
import { fieldOf } from './readFields';

export interface MessengerPorts {
  readonly fetch: typeof globalThis.fetch;
  /** Empty where nothing is signed: on this machine only. */
  readonly appId: string;
  readonly tenantId: string;
  readonly token: () => Promise<string>;
  /** Where chats are opened. */
  readonly botService: string;
  /** Whether an address may be written to: a token goes with every request. */
  readonly mayReach: (serviceUrl: string) => boolean;
}

const timeoutMs = 20_000;

/**
 * The Bot Connector's three calls, one attempt each. The library's client would repeat a POST by itself and hide the wait that Teams asks
 * for, so these go by `fetch`.
 */
export const createMessenger = (ports: MessengerPorts): Messenger => {
  const { fetch, appId, tenantId, token, botService, mayReach } = ports;
  const bot = { id: appId === '' ? 'bot' : `28:${appId}` };

  const call = async (
    method: 'POST' | 'PUT',
    serviceUrl: string,
    path: string,
    body: unknown,
  ): Promise<Answer | Failure> => {
    if (!mayReach(serviceUrl)) return { kind: 'failed', reason: 'not an address of Teams' };
    const headers = new Headers({ 'content-type': 'application/json' });
    try {
      if (appId !== '') headers.set('authorization', `Bearer ${await token()}`);
    } catch (fault) {
      return { kind: 'throttled', reason: 'no token', later: true, fault };
    }
    try {
      const url = `${serviceUrl.replace(/\/+$/, '')}/v3/conversations${path}`;
      const signal = AbortSignal.timeout(timeoutMs);
      const answer = await fetch(url, { method, headers, body: JSON.stringify(body), signal });
      if (!answer.ok) return await failureOf(answer);
      return { kind: 'answer', body: (await answer.json().catch(() => ({}))) as Answer['body'] };
    } catch (error) {
      const reason = error instanceof Error ? error.name : 'no answer';
      return { kind: neverWentOut(error) ? 'throttled' : 'unknown', reason };
    }
  };

  const write = async (
    method: 'POST' | 'PUT',
    serviceUrl: string,
    path: string,
    message: Message,
    known?: string,
  ): Promise<SendOutcome> => {
    const activity = { type: 'message', from: bot, ...contentOf(message) };
    const outcome = await call(method, serviceUrl, path, known === undefined ? activity : { ...activity, id: known });
    if (outcome.kind !== 'answer') return known === undefined ? outcome : harmless(outcome);
    const id = typeof outcome.body?.id === 'string' && outcome.body.id !== '' ? outcome.body.id : known;
    // Taken, as far as can be told: said again it might be there twice.
    return id === undefined ? { kind: 'failed', reason: 'no id came back' } : { kind: 'sent', activity: id };
  };

  return {
    async openPersonal(objectId): Promise<OpenOutcome> {
      const tenant = { id: tenantId };
      const body = { isGroup: false, bot, members: [{ id: objectId }], tenantId, channelData: { tenant } };
      const outcome = await call('POST', botService, '', body);
      if (outcome.kind !== 'answer') return harmless(outcome);
      const { id, serviceUrl } = outcome.body ?? {};
      if (typeof id !== 'string' || id === '') return { kind: 'throttled', reason: 'no conversation id came back' };
      return {
        kind: 'opened',
        place: { conversation: id, serviceUrl: typeof serviceUrl === 'string' ? serviceUrl : botService },
      };
    },
    send: ({ conversation, serviceUrl }, message) =>
      write('POST', serviceUrl, `/${encodeURIComponent(conversation)}/activities`, message),
    update: ({ conversation, serviceUrl }, activity, message) =>
      write(
        'PUT',
        serviceUrl,
        `/${encodeURIComponent(conversation)}/activities/${encodeURIComponent(activity)}`,
        message,
        activity,
      ),
  };
};

/** An update, and the opening of a chat, come to the same when they are asked for twice. */
const harmless = (failure: Failure): Failure =>
  failure.kind === 'unknown' ? { kind: 'throttled', reason: failure.reason } : failure;

/** Node's codes for a connection that never stood; one that broke, or an answer that did not come in time, leaves open what arrived. */
const unconnected: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

const neverWentOut = (error: unknown): boolean =>
  error instanceof Error && unconnected.has(fieldOf(error.cause, 'code'));

const contentOf = (message: Message): object =>
  'text' in message
    ? textOf(message)
    : { summary: message.summary, attachments: [{ contentType: cardType, content: message.card }] };

/** A mention needs markup around the name; everything else in it is escaped. */
const textOf = ({ text, mention }: Extract<Message, { text: string }>): object => {
  if (!mention) return { text, textFormat: 'plain' };
  const { objectId, name } = mention;
  const marked = `<at>${escaped(name)}</at>`;
  return {
    text: `${marked} ${escaped(text)}`,
    textFormat: 'xml',
    entities: [{ type: 'mention', text: marked, mentioned: { id: objectId, name } }],
  };
};

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

export const cardType = 'application/vnd.microsoft.card.adaptive';

interface Answer {
  readonly kind: 'answer';
  readonly body: { readonly id?: unknown; readonly serviceUrl?: unknown } | null;
}
