export const quickestPollMs = 20_000;
const slowestPollMs = 60_000;

/**
 * Milliseconds between looks at SharePoint while the bot is not heard: 20 seconds while somebody works here, then a third of the time since, up to a
 * minute, so that what another person changed is never longer away from whoever looks at it.
 */
export const pollDelay = (idleMs: number): number => Math.min(slowestPollMs, Math.max(quickestPollMs, idleMs / 3));
