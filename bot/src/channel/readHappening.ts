import { ActivityTypes, type Activity } from 'botbuilder';
import type { Happening } from '../turns';
import { fieldOf, messageOf, textOf } from './readFields';
import { readInvoke } from './readInvoke';

/** What an activity says happened; `nothing` for what the bot has no answer to. */
export const readHappening = (activity: Activity): Happening => {
  switch (activity.type) {
    case ActivityTypes.Invoke:
      return readInvoke(activity);
    case ActivityTypes.Message: {
      const { value } = activity as { readonly value?: unknown };
      // Clients without Action.Execute send the button's data as a message.
      if (typeof value === 'object' && value !== null)
        return { kind: 'pressed', verb: undefined, data: value, waits: false, message: messageOf(activity) };
      return { kind: 'said', text: typed(activity) };
    }
    case ActivityTypes.InstallationUpdate:
      if (textOf(activity.action)?.startsWith('remove')) return isInTeam(activity) ? { kind: 'teamGone' } : removed;
      // A new version of the app comes as `add-upgrade`, to everybody.
      return { kind: 'added', greets: activity.action === 'add' };
    case ActivityTypes.ConversationUpdate:
      return changeIn(activity);
    default:
      return { kind: 'nothing' };
  }
};

const removed: Happening = { kind: 'removed' };

const isInTeam = ({ channelData }: Activity): boolean =>
  textOf(fieldOf(fieldOf(channelData, 'team'), 'id')) !== undefined;

/** What Teams tells of channels and teams (its documentation, “Conversation events”). A team's own name is kept nowhere. */
const events: Readonly<Record<string, Happening>> = {
  channelCreated: { kind: 'renamed' },
  channelRenamed: { kind: 'renamed' },
  channelRestored: { kind: 'renamed' },
  channelDeleted: removed,
  teamDeleted: { kind: 'teamGone' },
  teamHardDeleted: { kind: 'teamGone' },
  teamArchived: { kind: 'teamGone' },
  teamUnarchived: { kind: 'teamBack' },
  teamRestored: { kind: 'teamBack' },
};

const changeIn = (activity: Activity): Happening => {
  const { membersAdded, membersRemoved, recipient, channelData } = activity;
  const bot = textOf(fieldOf(recipient, 'id'));
  const names = (members: unknown): boolean =>
    Array.isArray(members) && members.some((member) => fieldOf(member, 'id') === bot);
  if (names(membersAdded)) return { kind: 'added', greets: false };
  if (names(membersRemoved)) return isInTeam(activity) ? { kind: 'teamGone' } : removed;
  const event = textOf(fieldOf(channelData, 'eventType')) ?? '';
  return Object.hasOwn(events, event) ? (events[event] ?? { kind: 'nothing' }) : { kind: 'nothing' };
};

/** What was typed, without the mention of the bot that channels put in front. */
const typed = ({ text }: Activity): string =>
  (textOf(text) ?? '')
    .slice(0, 2000)
    .replace(/<at>[^<]{0,200}<\/at>/g, ' ')
    .trim();
