import type { ThemeName } from './address';

/** What the page says. */
export const words = {
  title: 'IPMO Programme',
  subtitle: 'a local Teams',
  person: 'Person',
  theme: 'Theme',
  themes: { default: 'Light', dark: 'Dark', contrast: 'High contrast' } satisfies Record<ThemeName, string>,
  clock: 'Demo clock',
  nextWorkingDay: 'Next working day',
  realTime: 'Real time',
  runBot: 'Run the bot now',
  moreControls: 'Demo controls',
  places: 'Places',
  tabs: 'Tabs',
  chat: 'Chat',
  workPlan: 'Work plan',
  conversations: 'Conversations',
  messages: 'Messages',
  message: 'Message',
  send: 'Send',
  writeTo: (name: string): string => `Write to ${name}`,
  unread: (count: number): string => `${String(count)} unread`,
  deleted: 'This message was deleted.',
  edited: 'Edited',
  addApp: 'Add IPMO Hub',
  removeApp: 'Remove IPMO Hub',
  blockBot: 'Block IPMO Hub',
  unblockBot: 'Unblock IPMO Hub',
  conversationOptions: 'Conversation options',
  notAdded: 'IPMO Hub is not added here, so it cannot write to you.',
  nothingYet: 'Nothing here yet. Write “help” to see what IPMO Hub answers.',
  noChannels: 'No tabs are set up. Stop and start again with npm start.',
  botSilent: 'Unable to reach IPMO Hub. Check that the bot runs, then try again.',
  botFailed: (status: number): string => `IPMO Hub answered with an error (${String(status)}). Try again in a moment.`,
  failed: 'The local server did not do that. Check that it still runs, then try again.',
  cannotStart: 'This page cannot reach the local server. Run npm start, then reload.',
  noPeople: 'The local tenant has no people yet. Run npm start, then reload.',
  cardBroken: 'This card cannot be shown.',
  close: 'Close',
  sweepDone: (sent: number | undefined): string =>
    sent === undefined
      ? 'The bot has run.'
      : sent === 0
        ? 'The bot has run: 0 sent; what is due was said already.'
        : `The bot has run: ${String(sent)} sent.`,
  movedTo: (moment: string): string => `The demo clock shows ${moment}.`,
} as const;
