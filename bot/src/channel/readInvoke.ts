import type { Activity } from 'botbuilder';
import { extension } from '../commands';
import type { Happening, Quote } from '../turns';
import { fieldOf, messageOf, textOf } from './readFields';

/** What an invoke asks for: a button of a card, or something of the message extension. */
export const readInvoke = (activity: Activity): Happening => {
  const { name, value } = activity;
  const command = fieldOf(value, 'commandId');
  switch (name) {
    case 'adaptiveCard/action': {
      const action = fieldOf(value, 'action');
      const [verb, data] = [fieldOf(action, 'verb'), fieldOf(action, 'data')];
      return { kind: 'pressed', verb, data, waits: true, message: messageOf(activity) };
    }
    case 'composeExtension/query':
      return command === extension.search.id ? { kind: 'searched', words: wordsIn(value) } : { kind: 'notOffered' };
    case 'composeExtension/queryLink':
    case 'composeExtension/anonymousQueryLink':
      return { kind: 'linked', url: (textOf(fieldOf(value, 'url')) ?? '').slice(0, longest) };
    case 'composeExtension/fetchTask':
      return command === extension.raise.id ? { kind: 'formWanted', quote: quoteIn(value) } : { kind: 'notOffered' };
    case 'composeExtension/submitAction':
      return command === extension.raise.id
        ? { kind: 'formSent', data: fieldOf(value, 'data') }
        : { kind: 'notOffered' };
    default:
      return { kind: 'nothing' };
  }
};

const longest = 2000;

/** What was typed into the search box. Before anything is, Teams sends a parameter of its own (`initialRun`), which counts as nothing. */
const wordsIn = (value: unknown): string => {
  const parameters = fieldOf(value, 'parameters');
  if (!Array.isArray(parameters)) return '';
  const typed: unknown = parameters.find((one) => fieldOf(one, 'name') === extension.search.parameter);
  return (textOf(fieldOf(typed, 'value')) ?? '').slice(0, longest).trim();
};

const quoteIn = (value: unknown): Quote | undefined => {
  const message = fieldOf(value, 'messagePayload');
  const body = fieldOf(message, 'body');
  const content = (textOf(fieldOf(body, 'content')) ?? '').slice(0, 8 * longest);
  const text = (fieldOf(body, 'contentType') === 'html' ? textOfHtml(content) : content).trim().slice(0, longest);
  const card = cardIn(message);
  if (text === '' && card === undefined) return undefined;
  const writer = textOf(fieldOf(fieldOf(fieldOf(message, 'from'), 'user'), 'displayName'));
  return { writer: writer?.slice(0, 200), text, ...(card !== undefined && { card }) };
};

const longestCard = 40_000;

/** What the first card of a message says in words; Teams sends cards as text. */
const cardIn = (message: unknown): string | undefined => {
  const attachments = fieldOf(message, 'attachments');
  if (!Array.isArray(attachments)) return undefined;
  const card: unknown = attachments.find(
    (one) => fieldOf(one, 'contentType') === 'application/vnd.microsoft.card.adaptive',
  );
  const content = textOf(fieldOf(card, 'content'));
  if (content === undefined || content.length > longestCard) return undefined;
  try {
    return textOf(fieldOf(JSON.parse(content), 'fallbackText'))?.slice(0, longest);
  } catch {
    // Not a card after all: the form is there without it.
    return undefined;
  }
};

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

/** Words without markup: for a form that shows them as text, never as HTML. */
const textOfHtml = (html: string): string =>
  html
    .replace(/<(br|\/p|\/div|\/li)\b[^<>]{0,500}>/gi, '\n')
    .replace(/<[^<>]{0,2000}>/g, '')
    .replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (_whole, name: string) => entities[name] ?? '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\n{3,}/g, '\n\n');
