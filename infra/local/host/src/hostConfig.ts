/** A tab as a team would have set it up. */
export interface HostedTab {
  readonly id: string;
  readonly title: string;
  /** Address below the tabs' origin, for example `/domain/VAL`. */
  readonly path: string;
  readonly entityId: string;
  /** Name of the channel it stands in; personal without one. */
  readonly channel?: string;
}

/** What the local server tells this page, as `/config.json`. */
export interface HostConfig {
  /** Origins. */
  readonly graph: string;
  readonly tabs: string;
  readonly tenantId: string;
  /** The tabs' own app, in whose name tokens are handed out. */
  readonly clientId: string;
  readonly pages: readonly HostedTab[];
}

/** Rejects when the local server does not answer. */
export const fetchHostConfig = async (fetch: typeof globalThis.fetch): Promise<HostConfig> => {
  const response = await fetch('/config.json', { cache: 'no-store' });
  if (!response.ok) throw new Error(`The local server answered ${response.status} to /config.json.`);
  return (await response.json()) as HostConfig;
};
