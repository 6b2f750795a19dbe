import type { ThemeName } from '../address';
import type { HostedTab } from '../hostConfig';
import type { Person } from '../service/LocalService';
import { asTabRequest, introduction, type TabRequest } from './messages';
import { answerNestedSignIn, type NestedSignInPorts } from './nestedSignIn';

export interface TabPorts extends NestedSignInPorts {
  readonly tab: HostedTab;
  readonly tabsOrigin: string;
  readonly theme: () => ThemeName;
  readonly sub: string | undefined;
  readonly channelId: string | undefined;
  /** A link that the tab opens. */
  readonly onLink: (url: string) => void;
  /** The tab offers a link to what it shows. */
  readonly onShare: (subPage: string) => void;
  /** The tab goes to another place in itself. */
  readonly onSubPage: (subPage: string) => void;
}

export interface ConnectedTab {
  setTheme(theme: ThemeName): void;
  disconnect(): void;
}

/** Speaks the teams-js protocol with the tab in `frame`, as Teams does. */
export const connectTab = (window: Window, frame: HTMLIFrameElement, ports: TabPorts): ConnectedTab => {
  const receive = async (event: MessageEvent<unknown>): Promise<void> => {
    const { contentWindow } = frame;
    if (contentWindow === null || event.source !== contentWindow || event.origin !== ports.tabsOrigin) return;
    const request = asTabRequest(event.data);
    if (!request) return;
    const args = await answerTab(ports, request);
    const { id, uuidAsString } = request;
    contentWindow.postMessage({ id, uuidAsString, args, isPartialResponse: false }, ports.tabsOrigin);
  };
  const listen = (event: MessageEvent<unknown>): void => void receive(event);
  window.addEventListener('message', listen);
  return {
    setTheme: (theme) => frame.contentWindow?.postMessage({ func: 'themeChange', args: [theme] }, ports.tabsOrigin),
    disconnect: () => {
      window.removeEventListener('message', listen);
    },
  };
};

const answerTab = async (ports: TabPorts, { func, args = [], data }: TabRequest): Promise<readonly unknown[]> => {
  switch (func) {
    case 'initialize':
      return introduction('content');
    case 'getContext':
      return [contextOf(ports)];
    case 'nestedAppAuth.execute':
      return [null, await answerNestedSignIn(ports, data ?? args[0])];
    case 'openLink':
    case 'executeDeepLink':
      if (typeof args[0] === 'string') ports.onLink(args[0]);
      return [true];
    case 'shareDeepLink':
      if (typeof args[0] === 'string') ports.onShare(args[0]);
      return [true];
    case 'pages.currentApp.navigateTo': {
      const subPage = (args[0] as { subPageId?: unknown } | undefined)?.subPageId;
      if (typeof subPage === 'string') ports.onSubPage(subPage);
      return [true];
    }
    case 'settings.getSettings':
      return [settingsOf(ports)];
    default:
      return [true];
  }
};

const settingsOf = ({ tab, tabsOrigin }: TabPorts): object => ({
  entityId: tab.entityId,
  contentUrl: `${tabsOrigin}${tab.path}`,
  suggestedDisplayName: tab.title,
});

/** The context in the older, flat form, which the library turns into the newer one. */
const contextOf = ({ tab, theme, sub, channelId, person, tenantId }: TabPorts): object => ({
  theme: theme(),
  entityId: tab.entityId,
  ...(sub !== undefined && { subEntityId: sub }),
  ...identityOf(person),
  tid: tenantId,
  locale: 'en-gb',
  frameContext: 'content',
  hostClientType: 'web',
  ...(channelId !== undefined && {
    channelId,
    channelName: tab.channel,
    teamId: '19:programme@thread.tacv2',
    teamName: 'IPMO Programme',
  }),
});

const identityOf = ({ id, userPrincipalName, displayName }: Person): object => ({
  userObjectId: id,
  userPrincipalName,
  userDisplayName: displayName,
  loginHint: userPrincipalName,
});
