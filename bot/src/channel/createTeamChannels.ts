import type { TeamChannels } from '../turns';
import type { MessengerPorts } from './createMessenger';
import { failureOf } from './failureOf';
import { fieldOf, textOf } from './readFields';

const timeoutMs = 20_000;
const most = 1000;

/** Lists them by the connector's `GET v3/teams/{id}/conversations`. */
export const createTeamChannels =
  ({ fetch, appId, token, mayReach }: Pick<MessengerPorts, 'fetch' | 'appId' | 'token' | 'mayReach'>): TeamChannels =>
  async ({ id, serviceUrl }) => {
    if (!mayReach(serviceUrl)) throw new Error('Not an address of Teams.');
    const headers = new Headers({ accept: 'application/json' });
    if (appId !== '') headers.set('authorization', `Bearer ${await token()}`);
    const url = `${serviceUrl.replace(/\/+$/, '')}/v3/teams/${encodeURIComponent(id)}/conversations`;
    const answer = await fetch(url, { headers, signal: AbortSignal.timeout(timeoutMs) });
    if (!answer.ok) throw new Error(`Teams did not list the team's channels: ${(await failureOf(answer)).reason}.`);
    const found = fieldOf(await answer.json(), 'conversations');
    return (Array.isArray(found) ? found.slice(0, most) : []).flatMap((one: unknown) => {
      const channel = textOf(fieldOf(one, 'id'));
      return channel === undefined
        ? []
        : [{ id: channel.slice(0, 255), name: textOf(fieldOf(one, 'name'))?.slice(0, 200) }];
    });
  };
