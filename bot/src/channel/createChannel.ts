import { ActivityTypes, type Activity, type TurnContext } from 'botbuilder';
import { answerActivity, type ActivityPorts } from './answerActivity';
import { createBotAuthentication, type BotIdentity } from './createBotAuthentication';
import { fieldOf, textOf } from './readFields';
import { TeamsAdapter, type Received } from './TeamsAdapter';

export interface Channel {
  /** What was posted to the bot: the Authorization header and the parsed body, both as they came. */
  receive(authorization: string, body: unknown): Promise<Received>;
}

interface ChannelPorts extends ActivityPorts {
  readonly identity: BotIdentity;
  /** Whether an address may be written to. */
  readonly mayReach: (serviceUrl: string) => boolean;
  /** Told of faults that the sender saw only as a status. */
  readonly onFault: (fault: unknown, doing: string) => void;
}

/** Teams' side of the bot. Everything that knows botbuilder is in this folder. */
export const createChannel = ({ identity, mayReach, onFault, ...ports }: ChannelPorts): Channel => {
  const adapter = new TeamsAdapter(createBotAuthentication(identity));
  return {
    async receive(authorization, body) {
      const serviceUrl = textOf(fieldOf(body, 'serviceUrl'));
      // Without an address the library does not compare it with the token's; other channels than Teams have no business here.
      if (serviceUrl === undefined || fieldOf(body, 'channelId') !== 'msteams' || !isAddressed(body))
        return { status: 400 };
      if (!mayReach(serviceUrl)) return { status: 403 };
      const activity = body as Activity;
      try {
        return await adapter.receive(authorization, activity, (context) => handle(ports, context));
      } catch (fault) {
        onFault(fault, `handling ${textOf(activity.type)?.slice(0, 40) ?? 'an activity'}`);
        return { status: 500 };
      }
    },
  };
};

/** An activity whose bearer was checked. */
const handle = async (ports: ActivityPorts, context: TurnContext): Promise<void> => {
  const value = await answerActivity(ports, context.activity);
  if (value) await context.sendActivity({ type: ActivityTypes.InvokeResponse, value });
};

/** Whether what every activity must have is there, of the right type. */
const isAddressed = (body: unknown): boolean =>
  ['from', 'recipient', 'conversation'].every((name) => textOf(fieldOf(fieldOf(body, name), 'id')) !== undefined) &&
  textOf(fieldOf(body, 'type')) !== undefined;
