import type { IPublicClientApplication } from '@azure/msal-browser';
import type { TabsConfig } from '../app/readConfig';
import type { Host } from '../host/host';
import { signInFrom } from './signInFrom';
import type { SignInOutcome } from './signIn';

/**
 * Signs in silently where that is possible: through the host (nested app authentication) when it recommends that, else with
 * the browser's own flow. The library is large, so it is fetched only here.
 */
export const openSignIn = async (
  config: TabsConfig,
  host: Host,
  origin: string,
  choose: boolean,
): Promise<SignInOutcome> => {
  // Without the host's bridge the nested client quietly turns into a standard one, whose pop-ups fail inside Teams: ask first.
  if (host.kind === 'teams' && !host.nestedSignIn) return { kind: 'unavailable' };
  const { createNestablePublicClientApplication, createStandardPublicClientApplication, LogLevel } =
    await import('@azure/msal-browser');
  const configuration = {
    auth: {
      clientId: config.clientId,
      authority: config.authority,
      knownAuthorities: [new URL(config.authority).host],
      redirectUri: new URL('/signed-in.html', origin).href,
    },
    // Teams keeps the tokens itself and gives them again at each visit.
    cache: { cacheLocation: host.nestedSignIn ? 'memoryStorage' : 'sessionStorage' },
    system: { loggerOptions: { logLevel: LogLevel.Error, piiLoggingEnabled: false } },
  };
  const client: IPublicClientApplication = host.nestedSignIn
    ? await createNestablePublicClientApplication(configuration)
    : await createStandardPublicClientApplication(configuration);
  const { nestedSignIn: nested, loginHint } = host;
  return signInFrom(client, { scopes: [...config.scopes], nested, loginHint, choose });
};
