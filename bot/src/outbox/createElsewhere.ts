import type { Conversation, NoticeRecord, Person } from '@ipmo-hub/teams-app/lists';
import { blockConversation } from '@ipmo-hub/teams-app/usecases';
import type { Suite } from '../createSuite';
import { reachWords } from '../words/reachWords';
import type { Failure, Leave, Messenger } from './messenger';
import { subjectOf } from './subjectOf';
import type { Teamwork } from './teamwork';

export type SaidElsewhere =
  { readonly kind: 'said'; readonly conversation?: string; readonly outcome: string } | Failure;

/** Says a notice to somebody with whom there is no chat: in their domain's channel, else by e-mail. */
export type Elsewhere = (notice: NoticeRecord, person: Person, leave: Leave) => Promise<SaidElsewhere>;

/**
 * The channel is told that there is something and what it is about, with the person mentioned: no card, no reason, nothing that the domain's plan
 * does not show to all who read it. `failed` when there is neither.
 */
export const createElsewhere = (suite: Suite, messenger: Messenger, { mail }: Pick<Teamwork, 'mail'>): Elsewhere => {
  /** Channels that refused the bot, until that is noted. */
  const shut = new Set<string>();

  const inChannel = async (notice: NoticeRecord, person: Person, leave: Leave): Promise<SaidElsewhere> => {
    const { objectId, title } = person;
    const { name, domain, page } = subjectOf(suite.programme.replica.snapshot, notice);
    const channel = domain === undefined ? undefined : channelOf(suite, domain);
    if (!channel || objectId === undefined) return nowhere;
    const text = reachWords.inChannel(name ?? reachWords.somethingElse, page ? suite.linkTo(page) : suite.plan);
    const { conversation, serviceUrl } = channel;
    const place = { conversation, serviceUrl };
    const isShut = (): boolean => shut.has(channel.id) || suite.known.conversation(conversation)?.blocked === true;
    const outcome = await messenger.send(
      place,
      { text, mention: { objectId, name: title } },
      onlyUnless(isShut, leave),
    );
    // Nor is it written to for the next notice; the programme team hears of it.
    if (outcome.kind === 'blocked') {
      shut.add(channel.id);
      await blockConversation(suite.contextFor(), channel).finally(() => shut.delete(channel.id));
    } else if (outcome.kind === 'throttled' && isShut()) return nowhere;
    return outcome.kind === 'sent' ? { kind: 'said', conversation, outcome: reachWords.saidInChannel } : outcome;
  };

  const byMail = async (notice: NoticeRecord, { email, title }: Person, leave: Leave): Promise<SaidElsewhere> => {
    if (!mail) return nowhere;
    if (!(await leave.ask())) return { kind: 'throttled', reason: 'it took too long', later: true };
    const { name = reachWords.somethingElse, page } = subjectOf(suite.programme.replica.snapshot, notice);
    const link = page ? suite.linkTo(page) : suite.plan;
    const outcome = await mail({
      to: email,
      subject: reachWords.mailSubject(name),
      text: reachWords.mailText(title, name, notice.why, link),
    });
    if (outcome.kind === 'done') return { kind: 'said', outcome: reachWords.saidByMail };
    const { reason, fault } = outcome;
    // It may have gone out: counted among the sends that may have arrived, and given up after as many.
    if (outcome.kind === 'unknown') return { kind: 'unknown', reason: `mail ${reason}` };
    leave.giveBack();
    return outcome.kind === 'later'
      ? { kind: 'throttled', reason: `mail ${reason}`, later: true, fault }
      : { kind: 'failed', reason: `mail ${reason}` };
  };

  return async (notice, person, leave) => {
    const first = await inChannel(notice, person, leave);
    const isOver = first.kind === 'said' || first.kind === 'throttled' || first.kind === 'unknown';
    return isOver ? first : byMail(notice, person, leave);
  };
};

const nowhere: Failure = { kind: 'failed', reason: 'no channel of their domain and no e-mail' };

/** What was waited for meanwhile may be a refusal. */
const onlyUnless = (isShut: () => boolean, leave: Leave): Leave => ({
  async ask() {
    if (!(await leave.ask())) return false;
    if (!isShut()) return true;
    leave.giveBack();
    return false;
  },
  giveBack: () => leave.giveBack(),
});

const channelOf = ({ programme }: Suite, domain: string): Conversation | undefined => {
  for (const one of programme.replica.snapshot.conversations.values())
    if (one.kind === 'Channel' && one.domain === domain && !one.blocked) return one;
  return undefined;
};
