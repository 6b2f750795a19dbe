import type { GraphRequest } from '../pipeline/graphClient';

const ofUser = (user: string): string => `/users/${encodeURIComponent(user)}`;

/** Installs a Teams app of the organisation's catalogue for a person (Entra object id); 409 when it is there already. */
export const installApp = (base: string, person: string, app: string): GraphRequest => ({
  method: 'POST',
  path: `${ofUser(person)}/teamwork/installedApps`,
  body: { 'teamsApp@odata.bind': `${base}/appCatalogs/teamsApps/${app}` },
});

const longestLine = 150;

/** A line in a person's activity feed that opens their chat with the app. */
export const notifyInFeed = (person: string, app: string, line: string): GraphRequest => ({
  method: 'POST',
  path: `${ofUser(person)}/teamwork/sendActivityNotification`,
  body: {
    topic: {
      source: 'text',
      value: 'IPMO Hub',
      webUrl: `https://teams.microsoft.com/l/entity/${encodeURIComponent(app)}/conversations`,
    },
    // Needs no declaration in the manifest.
    activityType: 'systemDefault',
    previewText: { content: line.slice(0, longestLine) },
    templateParameters: [{ name: 'systemDefaultText', value: line.slice(0, longestLine) }],
  },
});

/** Plain e-mail from a mailbox (address or object id). */
export const sendMail = (
  from: string,
  { to, subject, text }: { readonly to: string; readonly subject: string; readonly text: string },
): GraphRequest => ({
  method: 'POST',
  path: `${ofUser(from)}/sendMail`,
  body: {
    message: {
      subject,
      body: { contentType: 'Text', content: text },
      toRecipients: [{ emailAddress: { address: to } }],
    },
  },
});
