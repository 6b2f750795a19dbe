import { AppError } from '@ipmo-hub/teams-app/errors';
import { ActivityTypes, StatusCodes, type Activity, type InvokeResponse } from 'botbuilder';
import { sentenceOf } from '../sentenceOf';
import type { TakeTurn, TurnAnswer } from '../turns';
import { invokeAnswer } from './invokeAnswer';
import { readHappening } from './readHappening';
import { readTurn, tenantOf } from './readTurn';

export interface ActivityPorts {
  /** The one organisation whose people may speak to the bot. */
  readonly tenantId: string;
  readonly takeTurn: TakeTurn;
}

/** An activity whose bearer was checked: takes the turn, and answers what an invoke waits for; undefined for anything else. */
export const answerActivity = async (
  { tenantId, takeTurn }: ActivityPorts,
  activity: Activity,
): Promise<InvokeResponse | undefined> => {
  const turn = readTurn(activity);
  const ours = tenantOf(activity) === tenantId;
  const happening = readHappening(activity);
  const answer: TurnAnswer | undefined = ours
    ? turn && (await takeTurn(turn, happening))
    : { text: sentenceOf(new AppError('card.wrongTenant')) };
  if (activity.type !== ActivityTypes.Invoke) return undefined;
  return answer ? invokeAnswer(happening, answer) : { status: StatusCodes.NOT_IMPLEMENTED };
};
