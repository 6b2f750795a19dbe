import type { WayOut } from '../programme/createLeaving';

type Said = Readonly<Record<WayOut, string>>;

const each = (signOut: string, clear: string): Said => ({ 'sign out': signOut, clear });
const changes = (count: number): string => (count === 1 ? '1 change is' : `${String(count)} changes are`);

/** What the account menu says, and the page after it. Apart, because a first view needs none of it. */
export const account = {
  signedInAs: (name: string): string => `Signed in as ${name}`,
  leave: each('Sign out', 'Clear this device’s copy'),
  unsent: (count: number): string => `${changes(count)} not in SharePoint yet`,
  unsentWhy: (count: number): Said => {
    const lost = count === 1 ? 'it' : 'them';
    return each(
      `Signing out removes what this browser keeps, and would lose ${lost}.`,
      `Clearing this device’s copy would lose ${lost}.`,
    );
  },
  allSent: 'Everything is in SharePoint now',
  allSentWhy: each('Nothing is lost when you sign out.', 'Nothing is lost when this device’s copy is cleared.'),
  stillUnsent: (count: number): string =>
    `Still not sent: ${String(count)}. The plan says why; you can stay and try again later.`,
  stay: 'Stay',
  loseThem: each('Sign out without sending', 'Clear without sending'),
  sendFirst: each('Send, then sign out', 'Send, then clear'),
  sending: 'Sending …',
  left: each('You are signed out', 'This device’s copy is cleared'),
  leftWhy: each(
    'This browser keeps nothing of the plan any longer. Your organisation’s own sign-in may still be open in other windows.',
    'Nothing of the plan is kept here until you open it again. You are still signed in to Teams.',
  ),
  notAll: 'The browser did not let everything be removed. Clear this site’s data in the browser’s settings to be sure.',
  again: each('Sign in again', 'Open the plan again'),
};
