import type { TeamsManifestV1D22 } from '@microsoft/app-manifest';
import type { CommandDefinition, ExtensionDefinition } from '@ipmo-hub/bot/commands';
import type { PageDefinition } from '@ipmo-hub/tabs/pages';
import type { Settings } from './settings';

export type Manifest = TeamsManifestV1D22.TeamsManifestV1D22;

/** The Teams manifest that the code's own pages and commands declare. Pure: the same input gives the same manifest. */
export const createManifest = (
  pages: readonly PageDefinition[],
  commands: readonly CommandDefinition[],
  extension: ExtensionDefinition,
  { appId, botId, tabs, version }: Settings,
): Manifest => {
  const channelPages = pages.filter(({ scope }) => scope === 'channel');
  const domain = new URL(tabs).host;
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/teams/v1.22/MicrosoftTeams.schema.json',
    manifestVersion: '1.22',
    version,
    id: appId,
    developer: {
      name: 'IPMO Hub contributors',
      websiteUrl: tabs,
      privacyUrl: `${tabs}/privacy.html`,
      termsOfUseUrl: `${tabs}/terms.html`,
    },
    name: { short: 'IPMO Hub', full: 'IPMO Hub: pharmacy programme work plans' },
    description: {
      short: 'Work plans that keep themselves up to date, remind owners and escalate.',
      full: 'IPMO Hub shows the work plans of an integrated care system’s pharmacy and medicines optimisation programme in Teams, reminds the owners of milestones, and takes what is stuck to its senior responsible owner. Every record stays in the programme’s own SharePoint lists.',
    },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#4F52B2',
    ...(channelPages.length > 0 && {
      configurableTabs: [
        {
          configurationUrl: `${tabs}/configure`,
          canUpdateConfiguration: true,
          scopes: ['team', 'groupChat'],
          context: ['channelTab', 'privateChatTab', 'meetingChatTab', 'meetingDetailsTab', 'meetingSidePanel'],
        },
      ],
    }),
    staticTabs: [
      ...pages.filter(({ scope }) => scope === 'personal').map((page) => personalTab(page, tabs)),
      { entityId: 'conversations', scopes: ['personal'] },
      { entityId: 'about', scopes: ['personal'] },
    ],
    bots: [
      {
        botId,
        scopes: ['personal', 'team', 'groupChat'],
        commandLists: (['personal', 'team', 'groupChat'] as const).map((scope) => ({
          scopes: [scope],
          commands: commands
            .filter(({ scopes }) => scopes.includes(scope))
            .slice(0, mostCommands)
            .map(({ name, describe }) => ({ title: name, description: describe })),
        })),
      },
    ],
    composeExtensions: [messageExtension(extension, botId, domain)],
    permissions: ['identity', 'messageTeamMembers'],
    validDomains: [domain],
    webApplicationInfo: {
      id: botId,
      nestedAppAuthInfo: [
        { redirectUri: `brk-multihub://${domain}`, scopes: ['https://graph.microsoft.com/Sites.Selected'] },
      ],
    },
  };
};

/** Teams lists no more for a scope. */
const mostCommands = 10;

const messageExtension = ({ search, raise }: ExtensionDefinition, botId: string, domain: string) => ({
  botId,
  commands: [
    {
      id: search.id,
      type: 'query' as const,
      title: search.title,
      description: search.describe,
      context: ['compose' as const, 'commandBox' as const],
      initialRun: true,
      parameters: [
        {
          name: search.parameter,
          title: 'Name or reference',
          description: 'For example VAL-03, or a word of its title',
          inputType: 'text' as const,
        },
      ],
    },
    {
      id: raise.id,
      type: 'action' as const,
      title: raise.title,
      description: raise.describe,
      context: ['message' as const, 'compose' as const, 'commandBox' as const],
      fetchTask: true,
    },
  ],
  // Links to the tabs unfold into how what they lead to stands.
  messageHandlers: [{ type: 'link' as const, value: { domains: [domain] } }],
});

const personalTab = (page: PageDefinition, tabs: string) => ({
  entityId: page.id,
  name: page.title,
  contentUrl: `${tabs}${page.path}`,
  websiteUrl: `${tabs}${page.path}`,
  scopes: ['personal' as const],
});
