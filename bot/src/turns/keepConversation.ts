import type { Conversation, Domain } from '@ipmo-hub/teams-app/lists';
import { blockConversation, rememberConversation } from '@ipmo-hub/teams-app/usecases';
import { referenceOf, teamReferenceOf } from '../createKnown';
import type { Suite } from '../createSuite';
import type { TeamChannels, Turn } from './turn';

/**
 * Keeps the Conversations list true: where the bot was added, moved or spoken to. Answers undefined where the person is not in the People
 * list: there is nobody to write to.
 */
export const keepConversation = async (suite: Suite, turn: Turn): Promise<Conversation | undefined> => {
  const { kind, conversation, place, teamsId, team } = turn;
  const common = { conversation, serviceUrl: place.serviceUrl };
  if (kind === 'Personal') {
    const person = suite.known.person(turn.objectId);
    if (!person) return undefined;
    const known = suite.known.chatWith(person);
    const reference = referenceOf(teamsId);
    const found = { ...common, kind, person: person.id, title: person.title, reference };
    return known && isSame(known, found) ? known : rememberConversation(suite.contextFor(), found);
  }
  const known = suite.known.conversation(conversation);
  const title = turn.title ?? known?.title ?? (kind === 'Channel' ? 'General' : 'Group chat');
  // Not every turn names the team; what was known of it stays.
  const reference = team === undefined ? (known?.reference ?? teamReferenceOf(undefined)) : teamReferenceOf(team);
  const found = { ...common, kind, title, reference };
  if (known && isSame(known, found)) return known;
  return rememberConversation(suite.contextFor(), {
    ...found,
    domain: known?.domain ?? domainCalled(suite, title)?.id,
  });
};

/** Every channel of the team that the bot was added to: it may write to each from the first day. What is no longer listed is written to no more. */
export const keepChannels = async (suite: Suite, turn: Turn, channels: TeamChannels): Promise<void> => {
  const { kind, team, place } = turn;
  if (kind !== 'Channel' || team === undefined) return;
  const listed = await channels({ id: team, serviceUrl: place.serviceUrl });
  for (const { id, name } of listed) await keepConversation(suite, { ...turn, conversation: id, title: name });
  const ids = new Set([...listed.map(({ id }) => id), turn.conversation, team]);
  if (listed.length > 0)
    for (const channel of suite.known.channelsOf(team))
      if (!ids.has(channel.conversation)) await blockConversation(suite.contextFor(), channel);
};

/** The bot was taken out, or the channel deleted: nothing more is sent there. */
export const dropConversation = async (suite: Suite, turn: Turn): Promise<void> => {
  const known = suite.known.conversation(turn.conversation);
  if (known) await blockConversation(suite.contextFor(), known);
};

/** The same for every channel of a team. */
export const dropTeam = async (suite: Suite, turn: Turn): Promise<void> => {
  for (const channel of suite.known.channelsOf(teamOf(turn))) await blockConversation(suite.contextFor(), channel);
};

/** A team that was restored: its channels may be written to again. */
export const openTeam = async (suite: Suite, turn: Turn): Promise<void> => {
  for (const { kind, conversation, title, reference = '', domain } of suite.known.channelsOf(teamOf(turn))) {
    if (kind === 'Personal') continue;
    const { serviceUrl } = turn.place;
    await rememberConversation(suite.contextFor(), { kind, conversation, serviceUrl, title, reference, domain });
  }
};

const teamOf = ({ team, conversation }: Turn): string => team ?? conversation;

const isSame = (
  known: Conversation,
  found: Pick<Conversation, 'conversation' | 'serviceUrl' | 'title' | 'reference'>,
): boolean =>
  !known.blocked &&
  known.conversation === found.conversation &&
  known.serviceUrl === found.serviceUrl &&
  known.title === found.title &&
  known.reference === found.reference;

/** A channel belongs to the domain whose name or code it bears. */
const domainCalled = ({ programme }: Suite, title: string): Domain | undefined => {
  const wanted = title.trim().toLowerCase();
  for (const domain of programme.replica.snapshot.domains.values())
    if (domain.title.toLowerCase() === wanted || domain.code.toLowerCase() === wanted) return domain;
  return undefined;
};
