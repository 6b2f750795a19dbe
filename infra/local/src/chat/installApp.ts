import { isStringArray, type Json } from '../graph/json';
import { announce } from './announce';
import type { ChatCall } from './chatCall';
import { ChatRefusal } from './chatRefusal';
import type { ConversationRow } from './chatStore';
import { openChannels, openPersonalChat, programmeTeam, scopeOf } from './teams';

/** `{scope: 'team', channels?: string[]}` for the programme's team, else for the person who asks. */
export async function installApp(call: ChatCall): Promise<Json> {
  const { store, events, person, body } = call;
  if (body.scope === 'team') openChannels(store, isStringArray(body.channels) ? body.channels : []);
  const row = body.scope === 'team' ? generalOf(call) : openPersonalChat(store, person);
  if (store.install(scopeOf(row))) await announce(call, row, 'add');
  events.emit(row.id);
  return {};
}

export async function uninstallApp(call: ChatCall): Promise<Json> {
  const { store, events, person, body } = call;
  const row = body.scope === 'team' ? generalOf(call) : openPersonalChat(store, person);
  if (store.uninstall(scopeOf(row))) await announce(call, row, 'remove');
  events.emit(row.id);
  return {};
}

/** `{blocked: boolean}`: the person keeps the app and lets it write no more. */
export function blockApp({ store, person, body, events }: ChatCall): Json {
  const row = openPersonalChat(store, person);
  store.setBlocked(scopeOf(row), body.blocked === true);
  events.emit(row.id);
  return {};
}

const generalOf = ({ store }: ChatCall): ConversationRow => {
  const row = store.conversation(programmeTeam.id);
  if (!row) throw new ChatRefusal(404, 'There is no team yet.');
  return row;
};
