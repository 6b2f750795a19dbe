import type { AdaptiveCard } from '@ipmo-hub/teams-app/cards';
import { StatusCodes, type InvokeResponse } from 'botbuilder';
import type { Found, Happening, TurnAnswer } from '../turns';
import { raiseWords } from '../words';
import { cardType } from './createMessenger';
import { forDialog } from './forDialog';

/**
 * An answer as Teams takes it for what happened. A refusal is the card with the sentence on it, or a message, always with status 200, and not
 * `application/vnd.microsoft.error`: for an error Teams shows words of its own (“Something went wrong”), which say neither what happened
 * nor what to do.
 */
export const invokeAnswer = ({ kind }: Pick<Happening, 'kind'>, answer: TurnAnswer): InvokeResponse => {
  switch (kind) {
    case 'searched':
    case 'linked':
    case 'notOffered':
      return ok({ composeExtension: extensionOf(answer) });
    case 'formWanted':
    case 'formSent':
      return ok({ task: taskOf(answer) });
    default:
      return ok(pressOf(answer));
  }
};

const ok = (body: object): InvokeResponse => ({ status: StatusCodes.OK, body });

const attachment = (card: AdaptiveCard) => ({ contentType: cardType, content: card });

const pressOf = (answer: TurnAnswer): object => {
  if ('card' in answer) return { statusCode: 200, type: cardType, value: answer.card };
  const value = 'text' in answer ? answer.text : '';
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value };
};

const extensionOf = (answer: TurnAnswer): object => {
  if ('text' in answer) return { type: 'message', text: answer.text };
  const found = 'found' in answer ? answer.found : [];
  return { type: 'result', attachmentLayout: 'list', attachments: found.map(offered) };
};

/** The card, and what the list of results shows of it: plain text, which knows no markup. */
const offered = ({ card, title, line }: Found): object => ({
  ...attachment(card),
  preview: {
    contentType: 'application/vnd.microsoft.card.thumbnail',
    content: { title: plain(title), text: plain(line) },
  },
});

/** A thumbnail's texts may hold HTML: what people wrote stays text. */
const plain = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const taskOf = (answer: TurnAnswer): object => {
  const card = 'form' in answer ? answer.form : 'card' in answer ? answer.card : undefined;
  if (!card) return { type: 'message', value: 'text' in answer ? answer.text : '' };
  const value = { title: raiseWords.dialogTitle, width: 'medium', height: 'medium', card: attachment(forDialog(card)) };
  return { type: 'continue', value };
};
