import { app, FrameContexts, nestedAppAuth } from '@microsoft/teams-js';
import { asTheme, type Host, type HostTheme } from './host';

/** Joins the host that shows this page in a frame. Rejects when no known host answers. */
export const teamsHost = async (hostOrigins: readonly string[]): Promise<Host> => {
  await app.initialize([...hostOrigins]);
  const context = await app.getContext();
  const listeners = new Set<(theme: HostTheme) => void>();
  // Teams keeps one handler only, for the life of the page.
  let theme = asTheme(context.app.theme);
  app.registerOnThemeChangeHandler((name) => {
    theme = asTheme(name);
    for (const listener of listeners) listener(theme);
  });
  return {
    kind: 'teams',
    get theme() {
      return theme;
    },
    entityId: context.page.id,
    ...(context.page.subPageId ? { subPageId: context.page.subPageId } : {}),
    settingUp: context.page.frameContext === FrameContexts.settings,
    sidePanel: context.page.frameContext === FrameContexts.sidePanel,
    ...(context.channel?.displayName ? { channel: context.channel.displayName } : {}),
    ...(context.user?.loginHint ? { loginHint: context.user.loginHint } : {}),
    nestedSignIn: nestedAppAuth.isNAAChannelRecommended(),
    onTheme: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    loaded: () => {
      app.notifyAppLoaded();
      app.notifySuccess().catch(() => undefined);
    },
  };
};
