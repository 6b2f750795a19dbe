import { isLoopback } from '../config';

/**
 * Whether the bot may write to an address, since its token goes along. Addresses come from what Teams signed, but are kept in a list that
 * people edit: only Teams' own hosts count, or the one that is configured; locally only this machine.
 */
export const mayReach = (
  { local, botService }: { readonly local: boolean; readonly botService: string },
  address: string,
): boolean => {
  if (!URL.canParse(address)) return false;
  if (local && isLoopback(address)) return true;
  const { protocol, host } = new URL(address);
  if (protocol !== 'https:') return false;
  return host === new URL(botService).host || host === 'smba.trafficmanager.net' || host.endsWith('.botframework.com');
};
