export const quickestPollMs = 20_000;
const slowestPollMs = 5 * 60_000;

/** Milliseconds between looks at SharePoint while the bot is not heard: 20 seconds while somebody works here, a third of the time since, up to 5 minutes. */
export const pollDelay = (idleMs: number): number => Math.min(slowestPollMs, Math.max(quickestPollMs, idleMs / 3));
