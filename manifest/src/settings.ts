/** Where and as what the app is published; from the environment, with values for a look at the package on one's own machine. */
export interface Settings {
  /** The Teams app's id, a GUID. */
  readonly appId: string;
  /** The bot's Entra application id, a GUID; the tabs sign in as the same application. */
  readonly botId: string;
  /** Where the tabs are served, for example `https://ipmo-hub.example.org`. */
  readonly tabs: string;
  readonly version: string;
}

/** Reads the settings; an unusable one is a sentence in `problems`. */
export const readSettings = (
  environment: Readonly<Record<string, string | undefined>>,
  version: string,
): { readonly settings: Settings; readonly problems: readonly string[] } => {
  const settings = {
    appId: environment.IPMO_TEAMS_APP_ID ?? '7d1f9a52-6c1e-4b0e-9f3b-0a51d3c0a001',
    botId: environment.IPMO_APP_ID ?? '7d1f9a52-6c1e-4b0e-9f3b-0a51d3c0a002',
    tabs: environment.IPMO_TABS ?? 'https://ipmo-hub.example.org',
    version,
  };
  const problems: string[] = [];
  for (const [name, value] of [
    ['IPMO_TEAMS_APP_ID', settings.appId],
    ['IPMO_APP_ID', settings.botId],
  ] as const) {
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)) problems.push(`${name} must be a GUID.`);
  }
  if (!/^https:\/\/[^/?#]+$/.test(settings.tabs)) problems.push('IPMO_TABS must be an https address without a path.');
  return { settings, problems };
};
