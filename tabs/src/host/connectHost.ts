import { browserHost } from './browserHost';
import type { Host } from './host';

/** Finds out what shows the page. Teams' library is fetched only inside a frame. */
export const connectHost = async (window: Window, hostOrigins: readonly string[]): Promise<Host> => {
  if (window.parent === window) return browserHost(window);
  const { teamsHost } = await import('./teamsHost');
  return teamsHost(hostOrigins);
};
