import { ActivityTypes, type Activity } from 'botbuilder';
import type { Happening } from '../turns';
import { fieldOf, textOf } from './readFields';

/** What an activity says happened; `nothing` for what the bot has no answer to. */
export const readHappening = (activity: Activity): Happening => {
  switch (activity.type) {
    case ActivityTypes.Invoke:
      return activity.name === 'adaptiveCard/action' ? pressIn(activity) : { kind: 'nothing' };
    case ActivityTypes.Message: {
      const { value } = activity as { readonly value?: unknown };
      // Clients without Action.Execute send the button's data as a message.
      if (typeof value === 'object' && value !== null)
        return { kind: 'pressed', verb: undefined, data: value, waits: false };
      return { kind: 'said', text: typed(activity) };
    }
    case ActivityTypes.InstallationUpdate:
      if (textOf(activity.action)?.startsWith('remove')) return { kind: 'removed' };
      // A new version of the app comes as `add-upgrade`, to everybody.
      return { kind: 'added', greets: activity.action === 'add' };
    case ActivityTypes.ConversationUpdate:
      return changeIn(activity);
    default:
      return { kind: 'nothing' };
  }
};

const pressIn = ({ value }: Activity): Happening => {
  const action = fieldOf(value, 'action');
  return { kind: 'pressed', verb: fieldOf(action, 'verb'), data: fieldOf(action, 'data'), waits: true };
};

const changeIn = ({ membersAdded, membersRemoved, recipient, channelData }: Activity): Happening => {
  const bot = textOf(fieldOf(recipient, 'id'));
  const names = (members: unknown): boolean =>
    Array.isArray(members) && members.some((member) => fieldOf(member, 'id') === bot);
  if (names(membersAdded)) return { kind: 'added', greets: false };
  if (names(membersRemoved)) return { kind: 'removed' };
  const event = textOf(fieldOf(channelData, 'eventType'));
  if (event === 'channelDeleted' || event === 'teamDeleted') return { kind: 'removed' };
  return event === 'channelRenamed' ? { kind: 'renamed' } : { kind: 'nothing' };
};

/** What was typed, without the mention of the bot that channels put in front. */
const typed = ({ text }: Activity): string =>
  (textOf(text) ?? '')
    .slice(0, 2000)
    .replace(/<at>[^<]{0,200}<\/at>/g, ' ')
    .trim();
