import { isObject, type JsonObject } from '../graph/json';
import type { Person } from '../graph/people/personTable';
import type { ConversationRow } from './chatStore';
import { botAccount, personAccount, programmeTeam } from './teams';

export interface BotDoorPorts {
  /** The bot's `/api/messages`; undefined while there is no bot. */
  readonly endpoint: () => string | undefined;
  readonly botId: string;
  readonly serviceUrl: () => string;
  readonly tenantId: string;
  readonly issueToken: (wanted: { botId: string; serviceUrl: string }) => Promise<string>;
  readonly fetch: typeof fetch;
  readonly now: () => Date;
  readonly newId: () => string;
}

export type BotAnswer =
  | { readonly kind: 'answered'; readonly status: number; readonly body: JsonObject | undefined }
  /** The bot could not be reached or failed: Teams shows "Unable to reach app". */
  | { readonly kind: 'unreachable'; readonly reason: string };

/** Hands activities to the bot as Teams does: signed by the Bot Framework, with who, where and which tenant. */
export function createBotDoor(ports: BotDoorPorts) {
  const { endpoint, botId, serviceUrl, tenantId, issueToken, now, newId } = ports;

  return async (row: ConversationRow, from: Person, activity: JsonObject): Promise<BotAnswer> => {
    const url = endpoint();
    if (url === undefined) return { kind: 'unreachable', reason: 'No bot is connected.' };
    const address = serviceUrl();
    const channelData: JsonObject = { tenant: { id: tenantId } };
    if (row.kind === 'channel') {
      Object.assign(channelData, {
        team: { ...programmeTeam },
        channel: { id: row.id, name: row.name },
        teamsChannelId: row.id,
        teamsTeamId: row.team,
      });
    }
    if (isObject(activity.channelData)) Object.assign(channelData, activity.channelData);
    const whole: JsonObject = {
      id: newId(),
      timestamp: now().toISOString(),
      channelId: 'msteams',
      serviceUrl: address,
      locale: 'en-GB',
      from: { id: personAccount(from), name: from.displayName, aadObjectId: from.id },
      recipient: { id: botAccount(botId), name: 'IPMO Hub' },
      ...activity,
      // What is said in a thread names it; the tenant is always ours.
      conversation: {
        id: row.id,
        conversationType: row.kind,
        isGroup: row.kind === 'channel',
        ...(row.kind === 'channel' && { name: row.name }),
        ...(isObject(activity.conversation) && activity.conversation),
        tenantId,
      },
      channelData,
    };
    const token = await issueToken({ botId, serviceUrl: address });
    try {
      const response = await ports.fetch(url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
        body: JSON.stringify(whole),
        signal: AbortSignal.timeout(15_000),
      });
      const text = await response.text();
      const body: unknown = text === '' ? undefined : JSON.parse(text);
      return { kind: 'answered', status: response.status, body: isObject(body) ? body : undefined };
    } catch (cause) {
      return { kind: 'unreachable', reason: cause instanceof Error ? cause.message : String(cause) };
    }
  };
}
