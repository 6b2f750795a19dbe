import { createTurnstile, type Lane, type Limit, type Turnstile, type TurnstilePorts } from './createTurnstile';

/** Teams' limits for one bot in one conversation, sends and updates alike, and for one app in one organisation (Teams documentation, “Rate limiting”). */
export const conversationLimits: readonly Limit[] = [
  { count: 7, withinMs: 1_000 },
  { count: 8, withinMs: 2_000 },
  { count: 60, withinMs: 30_000 },
  { count: 1_800, withinMs: 3_600_000 },
];
export const tenantLimits: readonly Limit[] = [
  { count: 50, withinMs: 1_000 },
  // The same, spread: fifty at once would all be in flight at once.
  { count: 5, withinMs: 100 },
];

/**
 * Waits until a request to a conversation keeps within Teams' limits; `sweep` unless somebody waits for it. `between` is asked before the
 * organisation's turn, so that what it waits for does not use turns up; false from it is the answer, and no turn is taken.
 */
export type Pace = (conversation: string, lane?: Lane, between?: () => Promise<boolean>) => Promise<boolean>;

export const createPace = (ports: TurnstilePorts): Pace => {
  const tenant = createTurnstile(tenantLimits, ports);
  const conversations = new Map<string, Turnstile>();

  return async (conversation, lane = 'sweep', between) => {
    forgetQuiet(conversations, ports.now().getTime());
    const mine = conversations.get(conversation) ?? createTurnstile(conversationLimits, ports);
    conversations.set(conversation, mine);
    // One after the other: a conversation that must wait for an hour takes no place from the others.
    await mine.pass(lane);
    if (between && !(await between())) return false;
    await tenant.pass(lane);
    return true;
  };
};

const mostConversations = 10_000;
// The longest limit, with room.
const rememberedMs = 2 * 3_600_000;

const forgetQuiet = (conversations: Map<string, Turnstile>, present: number): void => {
  if (conversations.size < mostConversations) return;
  for (const [id, turnstile] of conversations)
    if (turnstile.isQuietSince(present - rememberedMs)) conversations.delete(id);
};
