interface Limit {
  readonly count: number;
  readonly withinMs: number;
}

/** Teams' limits for one bot in one conversation, sends and updates alike, and for one app in one organisation (Teams documentation, “Rate limiting”). */
export const conversationLimits: readonly Limit[] = [
  { count: 7, withinMs: 1_000 },
  { count: 8, withinMs: 2_000 },
  { count: 60, withinMs: 30_000 },
  { count: 1_800, withinMs: 3_600_000 },
];
export const tenantLimits: readonly Limit[] = [{ count: 50, withinMs: 1_000 }];

// Requests may bunch together on their way: what left a second apart can arrive a little less than a second apart.
const slack = 1.02;

export interface PacePorts {
  /** The machine's clock, not the demo's. */
  readonly now: () => Date;
  /** Rejects when the bot stops meanwhile; so does the pace then. */
  readonly sleep: (ms: number) => Promise<void>;
}

/** Waits until a request to a conversation keeps within Teams' limits. Callers are let through in the order they came. */
export type Pace = (conversation: string) => Promise<void>;

export const createPace = ({ now, sleep }: PacePorts): Pace => {
  const tenant: number[] = [];
  const conversations = new Map<string, number[]>();

  const take = async (taken: number[], limits: readonly Limit[]): Promise<void> => {
    const present = now().getTime();
    const at = Math.max(present, earliest(taken, limits));
    taken.push(at);
    const most = Math.max(...limits.map(({ count }) => count));
    if (taken.length > most) taken.splice(0, taken.length - most);
    if (at > present) await sleep(at - present);
  };

  return async (conversation) => {
    forgetQuiet(conversations, now().getTime());
    const mine = conversations.get(conversation) ?? [];
    conversations.set(conversation, mine);
    // One after the other: a conversation that must wait for an hour takes no place from the others.
    await take(mine, conversationLimits);
    await take(tenant, tenantLimits);
  };
};

/** First moment at which one more stays within every limit. */
const earliest = (taken: readonly number[], limits: readonly Limit[]): number =>
  Math.max(
    0,
    ...limits.map(({ count, withinMs }) => {
      const before = taken[taken.length - count];
      return before === undefined ? 0 : before + withinMs * slack;
    }),
  );

const mostConversations = 10_000;

const forgetQuiet = (conversations: Map<string, number[]>, present: number): void => {
  if (conversations.size < mostConversations) return;
  for (const [id, taken] of conversations)
    if ((taken.at(-1) ?? 0) < present - 3_600_000 * slack) conversations.delete(id);
};
