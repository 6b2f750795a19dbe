import {
  installApp,
  notifyInFeed,
  refusalOf,
  sendMail,
  type GraphAnswer,
  type GraphClient,
  type GraphRequest,
} from '@ipmo-hub/teams-app/graph';
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

/** Installs, activity-feed notifications and e-mail through Graph, with the bot's own permissions. */
export const createTeamwork = ({ graph, base, catalogueApp, mailFrom, ...ports }: TeamworkPorts): Teamwork => {
  const turnstile = createTurnstile(installLimits, ports);
  const ask = (request: GraphRequest): Promise<GraphAnswer> => graph.request({ ...request, urgency: 'background' });
  const send = async (request: GraphRequest): Promise<TeamworkOutcome> => outcomeOf(await ask(request));
  /** Of what knows no key that would make a second one the first. */
  const sendOnce = async (request: GraphRequest): Promise<TeamworkOutcome> => {
    const answer = await ask(request);
    const outcome = outcomeOf(answer);
    return outcome.kind === 'later' && mayHaveGone(answer) ? { ...outcome, kind: 'unknown' } : outcome;
  };

  return {
    install:
      catalogueApp === undefined
        ? undefined
        : async (objectId) => {
            await turnstile.pass('sweep');
            return send(installApp(base, objectId, catalogueApp));
          },
    notify:
      catalogueApp === undefined ? undefined : (objectId, line) => send(notifyInFeed(objectId, catalogueApp, line)),
    mail: mailFrom === undefined ? undefined : (mail) => sendOnce(sendMail(mailFrom, mail)),
  };
};

/** 429 and 503 were refused before anything was done. A gateway that gave up waiting (504) has often passed it on. */
const mayHaveGone = ({ status, unclear }: GraphAnswer): boolean => unclear ?? (status !== 429 && status !== 503);

/** 409: it is installed already. */
const outcomeOf = (answer: GraphAnswer): TeamworkOutcome => {
  const { status } = answer;
  if ((status >= 200 && status < 300) || status === 409) return { kind: 'done' };
  const kind = status === 408 || status === 429 || status >= 500 ? 'later' : 'refused';
  return { kind, reason: String(status), fault: refusalOf(answer) };
};
