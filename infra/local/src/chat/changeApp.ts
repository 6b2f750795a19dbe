import { announce } from './announce';
import type { ChatPorts } from './chatCall';
import { openPersonalChat, scopeOf } from './teams';

/** The app was put into a person's Teams through Graph, or taken out: the bot may write to them from now on or no longer, and hears of it. */
export const changeApp = async (
  ports: Pick<ChatPorts, 'store' | 'people' | 'toBot' | 'botId' | 'events'>,
  personId: string,
  change: 'add' | 'remove',
): Promise<void> => {
  const { store, people, events } = ports;
  const person = people.find(personId);
  if (!person) return;
  const row = openPersonalChat(store, person);
  const isNews = change === 'add' ? store.install(scopeOf(row)) : store.uninstall(scopeOf(row));
  if (isNews) await announce({ ...ports, person }, row, change);
  events.emit(row.id);
};
