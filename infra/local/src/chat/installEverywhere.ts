import type { Person } from '../graph/people/personTable';
import { announce } from './announce';
import type { ChatPorts } from './chatCall';
import { openChannels, openPersonalChat, programmeTeam, scopeOf } from './teams';

/** What an administrator's policy does: the app in the programme's team and for everybody; the bot hears of each that is new. */
export const installEverywhere = async (
  ports: Pick<ChatPorts, 'store' | 'people' | 'toBot' | 'botId'>,
  channels: readonly string[],
): Promise<void> => {
  const { store } = ports;
  const everybody = ports.people.all();
  openChannels(store, channels);
  const general = store.conversation(programmeTeam.id);
  const [first] = everybody;
  if (general && first && store.install(scopeOf(general))) await announce({ ...ports, person: first }, general, 'add');
  await Promise.all(everybody.map((person) => installFor(ports, person)));
};

const installFor = async (ports: Pick<ChatPorts, 'store' | 'toBot' | 'botId'>, person: Person): Promise<void> => {
  const row = openPersonalChat(ports.store, person);
  if (ports.store.install(scopeOf(row))) await announce({ ...ports, person }, row, 'add');
};
