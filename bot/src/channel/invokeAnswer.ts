import { StatusCodes, type InvokeResponse } from 'botbuilder';
import type { PressAnswer } from '../turns';
import { cardType } from './createMessenger';

/**
 * An answer as Teams' Universal Actions take it. A refusal is the card with the sentence on it, or a message, always with status 200, and not
 * `application/vnd.microsoft.error`: for an error Teams shows words of its own (“Something went wrong”), which say neither what happened
 * nor what to do.
 */
export const invokeAnswer = (answer: PressAnswer): InvokeResponse => ({
  status: StatusCodes.OK,
  body:
    'card' in answer
      ? { statusCode: 200, type: cardType, value: answer.card }
      : { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: answer.text },
});
