import type { ListName } from '@ipmo-hub/teams-app/lists';
import type { SignalService } from './createSignalClient';

/** Says to the bot that this tab wrote to lists, so that others see it at once. Never rejects: the bot finds out by itself within 20 seconds. */
export const tellMoved = async ({ bot, token, fetch }: SignalService, lists: readonly ListName[]): Promise<void> => {
  try {
    const headers = { Authorization: `Bearer ${await token()}` };
    // It goes out though the page is closed right after the change.
    await fetch(`${bot}/signal/moved?lists=${lists.join(',')}`, { method: 'POST', headers, keepalive: true });
  } catch {
    // The bot is not there: nothing waits for it.
  }
};
