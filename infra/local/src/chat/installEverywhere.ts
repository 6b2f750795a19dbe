import type { Person } from '../graph/people/personTable';
import { announce } from './announce';
import type { ChatPorts } from './chatCall';
import type { ConversationRow } from './chatStore';
import { openChannels, openPersonalChat, programmeTeam, scopeOf } from './teams';

/** Who has the app from the start; both by default. */
export interface Installed {
  readonly people?: boolean;
  readonly team?: boolean;
}

/**
 * What an administrator's policy does: the app in the programme's team and for everybody, unless `where` leaves one out. From now on the bot may write to them; it
 * hears of each that is new when the answer is called, which is when it listens.
 */
export const installEverywhere = (
  ports: Pick<ChatPorts, 'store' | 'people' | 'toBot' | 'botId'>,
  channels: readonly string[],
  where: Installed = {},
): (() => Promise<void>) => {
  const { store, people } = ports;
  const everybody = people.all();
  openChannels(store, channels);
  const places: (readonly [Person, ConversationRow])[] =
    where.people === false ? [] : everybody.map((person) => [person, openPersonalChat(store, person)]);
  const general = store.conversation(programmeTeam.id);
  const [first] = everybody;
  if (general && first && where.team !== false) places.unshift([first, general]);
  const fresh = places.filter(([, row]) => store.install(scopeOf(row)));
  return async () => {
    await Promise.all(fresh.map(([person, row]) => announce({ ...ports, person }, row, 'add')));
  };
};
