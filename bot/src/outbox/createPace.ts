import { createAllowance, type Allowance, type Limit } from './createAllowance';
import { createTurnstile, type Lane, type Turnstile, type TurnstilePorts } from './createTurnstile';

/** Teams' limits for one bot in one conversation, sends and updates alike, and for one app in one organisation (Teams documentation, “Rate limiting”). */
const conversationLimits: readonly Limit[] = [
  { count: 7, withinMs: 1_000 },
  { count: 8, withinMs: 2_000 },
  { count: 60, withinMs: 30_000 },
  { count: 1_800, withinMs: 3_600_000 },
];
const tenantLimits: readonly Limit[] = [
  { count: 50, withinMs: 1_000 },
  // The same, spread: fifty at once would all be in flight at once.
  { count: 5, withinMs: 100 },
];

export interface Pace {
  /**
   * Waits until a request to a conversation keeps within Teams' limits; `sweep` unless somebody waits for it. `between` is asked before the
   * organisation's turn, so that what it waits for does not use turns up. `refused`: `between` said no; `closed`: Teams wants to be left alone for
   * longer than is worth waiting. No turn is taken then. Rejects when the bot stops.
   */
  pass(conversation: string, lane?: Lane, between?: () => Promise<boolean>): Promise<'go' | 'refused' | 'closed'>;
  /** Teams asked to be left alone for so long: nobody passes until then. */
  hold(ms: number): void;
}

interface Conversation {
  /** Who may stand in the organisation's line. */
  readonly line: Turnstile;
  /** What went out: who waited long in that line would otherwise come out of it in a bunch. */
  readonly out: Allowance;
}

export const createPace = (ports: TurnstilePorts): Pace => {
  const tenant = createTurnstile(tenantLimits, ports);
  const conversations = new Map<string, Conversation>();
  const conversationOf = (id: string): Conversation => {
    forgetQuiet(conversations, ports.now().getTime());
    const known = conversations.get(id);
    if (known) return known;
    const fresh = { line: createTurnstile(conversationLimits, ports), out: createAllowance(conversationLimits) };
    conversations.set(id, fresh);
    return fresh;
  };

  return {
    async pass(id, lane = 'sweep', between) {
      const { line, out } = conversationOf(id);
      // One after the other: a conversation that must wait for an hour takes no place from the others.
      await line.pass(lane);
      if (between && !(await between())) return 'refused';
      return (await tenant.pass(lane, out)) ? 'go' : 'closed';
    },
    hold: (ms) => tenant.close(ms),
  };
};

const mostConversations = 10_000;
// The longest limit, with room.
const rememberedMs = 2 * 3_600_000;

const forgetQuiet = (conversations: Map<string, Conversation>, present: number): void => {
  if (conversations.size < mostConversations) return;
  const moment = present - rememberedMs;
  for (const [id, { line, out }] of conversations)
    if (line.isQuietSince(moment) && out.lastAt() < moment) conversations.delete(id);
};
