import { groupAt, londonClock } from '@ipmo-hub/teams-app/domain';
import { AppError } from '@ipmo-hub/teams-app/errors';
import type { NoticeRecord, Person } from '@ipmo-hub/teams-app/lists';
import { findMention } from '@ipmo-hub/teams-app/search';
import { intendNotice } from '@ipmo-hub/teams-app/usecases';
import {
  commands,
  help,
  nearestCommands,
  routeCommand,
  smallTalk,
  statusOf,
  type CommandRequest,
  type CommandScope,
  type Reply,
} from '../commands';
import type { Freshen } from '../createFreshen';
import type { Suite } from '../createSuite';
import { cardMessage, drawNotice, type Message } from '../outbox';
import { sentenceOf } from '../sentenceOf';
import { answerWish, readWish, type Wish } from '../wishes';
import { conversationWords, extensionWords } from '../words';
import { drawOffer } from './drawOffer';
import { drawShown } from './drawShown';
import { faultSentence } from './faultSentence';
import { findLinked, linkIn } from './findLinked';
import type { Turn } from './turn';
import { withSentence } from './withSentence';

export interface TextPorts {
  readonly suite: Suite;
  readonly freshen: Freshen;
  readonly onFault: (fault: unknown) => void;
}

/** What is said; with a record, that it was said is noted there. */
export interface Said {
  readonly message: Message;
  readonly record?: NoticeRecord;
  /** What is said besides, once it is there. */
  readonly later?: Promise<Said>;
}

const freshAgeMs = 10_000;

/**
 * Answers what somebody typed: a command; a link of the suite's own; a reference; a greeting; or help when it is none of them. Undefined where
 * nothing is to be said. Nothing that can be typed makes it throw.
 */
export const answerText = async (
  { suite, freshen, onFault }: TextPorts,
  turn: Turn,
  text: string,
): Promise<Said | undefined> => {
  try {
    await freshen(freshAgeMs);
    const person = suite.known.person(turn.objectId);
    if (!person) return { message: { text: sentenceOf(new AppError('authority.unknownPerson')) } };
    const request = requestOf(suite, turn, person);
    const link = linkIn(suite, text);
    const routed = link ? undefined : routeCommand(commands, text);
    if (link) return await answerLink(request, suite, link);
    const talk = smallTalk(text, person.title);
    if (talk !== undefined) return { message: { text: talk } };
    // What comes near to a command is asked back: it may be one that writes.
    const isUnclear = routed !== undefined || nearestCommands(commands, text).length > 0;
    const wish = routed ? undefined : readWish(text, request.today);
    const isWish = wish && (wish.kind === 'snooze' || !beginsAsCommand(text));
    const asked = isWish && (await wished(request, suite, wish));
    if (asked) return asked;
    const named = isUnclear ? undefined : findMention(request.snapshot, text);
    if (named) return await drawReply(request, suite, { show: statusOf(named) });
    if (!routed) return { message: notUnderstood(request, text) };
    const { command, subject } = routed;
    if (!command.scopes.includes(request.scope))
      return { message: { text: conversationWords.onlyPersonal(command.name) } };
    const reply = await command.answer({ ...request, subject });
    return await drawReply(request, suite, reply, command.describe);
  } catch (fault) {
    onFault(fault);
    return { message: { text: faultSentence(fault) } };
  }
};

/** Whether the first word is nearly a command; what follows may be near one by chance (`back`, `pack`). */
const beginsAsCommand = (text: string): boolean =>
  nearestCommands(commands, text.trim().split(/\s/, 1)[0] ?? '').length > 0;

const scopes = { Personal: 'personal', Channel: 'team', Group: 'groupChat' } as const satisfies Record<
  Turn['kind'],
  CommandScope
>;

const requestOf = (suite: Suite, turn: Turn, person: Person): CommandRequest => {
  const { snapshot } = suite.programme.replica;
  const place = turn.kind === 'Personal' ? undefined : suite.known.conversation(turn.conversation);
  const domain = place?.domain;
  const today = londonClock(suite.now()).day;
  const group = groupAt(place ?? placeAs(turn), snapshot, today);
  return {
    subject: '',
    person,
    scope: scopes[turn.kind],
    domain: domain === undefined ? undefined : snapshot.domains.get(domain),
    group: group && snapshot.groups.get(group.id),
    ...(suite.freeze && { freeze: suite.freeze }),
    commands,
    snapshot,
    today,
    policy: suite.policy(),
    linkTo: suite.linkTo,
    plan: suite.plan,
    context: suite.contextFor(person),
  };
};

/** A conversation that is not noted yet, as Teams names it. */
const placeAs = ({ kind, title }: Turn): { readonly kind: Turn['kind']; readonly title: string } | undefined =>
  title === undefined ? undefined : { kind, title };

const drawReply = async (request: CommandRequest, suite: Suite, reply: Reply, title = ''): Promise<Said> => {
  const { person, scope } = request;
  if ('later' in reply) {
    const later = reply.later.then((next) => drawReply(request, suite, next, title));
    return { message: { text: reply.text }, later };
  }
  if ('text' in reply) return { message: reply };
  if ('offer' in reply) return { message: cardMessage(drawOffer(reply.offer), reply.offer.sentence) };
  // In a channel a card is for all who read along.
  if ('show' in reply) {
    const card = drawShown(suite, reply.show, scope === 'personal' ? person : undefined);
    return card ? { message: cardMessage(card, title) } : gone();
  }
  if ('card' in reply) return { message: cardMessage(reply.card, title) };
  const { record } = await intendNotice(suite.contextFor(), reply.notice);
  const card = drawNotice(suite, record);
  return card ? { message: cardMessage(card, record.title), record } : gone();
};

/** Asks back, in a person's own chat. Undefined where nothing in the plan is meant. */
const wished = async (request: CommandRequest, suite: Suite, wish: Wish): Promise<Said | undefined> => {
  const reply = answerWish(request, wish);
  if (!reply) return undefined;
  if (request.scope !== 'personal') return { message: { text: conversationWords.changesPersonal } };
  return drawReply(request, suite, reply);
};

/** Where others read along a link unfolds by itself; a second card, or a line about a page that has none, would only be in the way. */
const answerLink = async (request: CommandRequest, suite: Suite, link: URL): Promise<Said | undefined> => {
  if (request.scope !== 'personal') return undefined;
  const show = findLinked(suite, link, request.person);
  return show ? drawReply(request, suite, { show }) : { message: { text: extensionWords.unknownLink } };
};

const gone = (): Said => ({ message: { text: sentenceOf(new AppError('card.unknownMatter')) } });

/** Says so, then what comes nearest, then help. */
const notUnderstood = (request: CommandRequest, text: string): Message => {
  const reply = help.answer(request);
  const here = commands.filter(({ scopes: offered }) => offered.includes(request.scope));
  const near = nearestCommands(here, text).map(({ name }) => name);
  const sentence = [
    ...(text === '' ? [] : [conversationWords.unknown(shorten(text))]),
    conversationWords.nearest(near),
  ].join(' ');
  if (reply instanceof Promise || !('card' in reply)) return { text: sentence };
  return cardMessage(withSentence(reply.card, sentence), sentence);
};

const shorten = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
};
