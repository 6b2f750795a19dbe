import { refusalOf, type GraphAnswer, type GraphClient } from '@ipmo-hub/teams-app/graph';
import { createTurnstile, type TurnstilePorts } from './createTurnstile';
import type { Teamwork, TeamworkOutcome } from './teamwork';

export interface TeamworkPorts extends TurnstilePorts {
  /** Speaks as the bot, with nobody waiting. Adds the tries that Graph asks for. */
  readonly graph: Pick<GraphClient, 'request'>;
  /** Graph's base, for example `https://graph.microsoft.com/v1.0`. */
  readonly base: string;
  /** The Teams app's id in the organisation's catalogue; undefined: nothing is installed and no feed is written to. */
  readonly catalogueApp: string | undefined;
  /** Mailbox (address or object id) that e-mail is sent from; undefined: none is sent. */
  readonly mailFrom: string | undefined;
}

/** Requests a second for installing apps (Graph documentation, “Throttling limits”, Teams). */
const installLimits = [{ count: 30, withinMs: 1000 }];
const longestLine = 150;

/** Installs, activity-feed notifications and e-mail through Graph, with the bot's own permissions. */
export const createTeamwork = ({ graph, base, catalogueApp, mailFrom, ...ports }: TeamworkPorts): Teamwork => {
  const turnstile = createTurnstile(installLimits, ports);
  const post = async (path: string, body: object): Promise<TeamworkOutcome> =>
    outcomeOf(await graph.request({ method: 'POST', path, body, urgency: 'background' }));

  return {
    install:
      catalogueApp === undefined
        ? undefined
        : async (objectId) => {
            await turnstile.pass('sweep');
            const app = `${base}/appCatalogs/teamsApps/${catalogueApp}`;
            const path = `/users/${encodeURIComponent(objectId)}/teamwork/installedApps`;
            return post(path, { 'teamsApp@odata.bind': app });
          },
    notify:
      catalogueApp === undefined
        ? undefined
        : (objectId, line) =>
            post(`/users/${encodeURIComponent(objectId)}/teamwork/sendActivityNotification`, {
              // Opens the person's chat with the bot, where the card is.
              topic: { source: 'text', value: 'IPMO Hub', webUrl: chatLink(catalogueApp) },
              // Needs no declaration in the manifest.
              activityType: 'systemDefault',
              previewText: { content: line.slice(0, longestLine) },
              templateParameters: [{ name: 'systemDefaultText', value: line.slice(0, longestLine) }],
            }),
    mail:
      mailFrom === undefined
        ? undefined
        : ({ to, subject, text }) =>
            post(`/users/${encodeURIComponent(mailFrom)}/sendMail`, {
              message: {
                subject,
                body: { contentType: 'Text', content: text },
                toRecipients: [{ emailAddress: { address: to } }],
              },
            }),
  };
};

const chatLink = (app: string): string =>
  `https://teams.microsoft.com/l/entity/${encodeURIComponent(app)}/conversations`;

/** 409: it is installed already. */
const outcomeOf = (answer: GraphAnswer): TeamworkOutcome => {
  const { status } = answer;
  if ((status >= 200 && status < 300) || status === 409) return { kind: 'done' };
  const kind = status === 408 || status === 429 || status >= 500 ? 'later' : 'refused';
  return { kind, reason: String(status), fault: refusalOf(answer) };
};
