import { isDay } from '../domain';
import { cardWords } from '../words';
import type { AdaptiveCard } from './adaptiveCard';
import { box, paragraph, type CardElement } from './build/element';
import { plainText } from './build/plainText';

/** What came with a press that wrote nothing. */
export interface Typed {
  readonly verb: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  /** Those of the inputs that hold words of a person, not a choice. */
  readonly words: readonly string[];
}

interface Node {
  readonly [property: string]: unknown;
}

// A text of the longest that an input takes, in the widest script.
const mostBytes = 3000;
const mostQuoted = 1000;

/**
 * Puts what somebody typed back into the form it was typed in, says where that is when the form is folded, and quotes the words for which the card
 * has no place any more: the matter moved on, and nobody should have to write them twice.
 */
export const keepTyped = (card: AdaptiveCard, { verb, inputs, words }: Typed): AdaptiveCard => {
  const kept = new Set<string>();
  const fill = (element: Node): Node => {
    const id = textOf(element['id']);
    const value = id === '' ? undefined : valueFor(element, inputs[id]);
    if (value === undefined) return element;
    kept.add(id);
    return { ...element, value };
  };
  let folded: string | undefined;
  const unfold = (action: Node): Node => {
    const inner = action['card'] as Node | undefined;
    if (action['type'] !== 'Action.ShowCard' || !inner || !sends(inner, verb)) return action;
    const before = kept.size;
    const filled = { ...action, card: { ...inner, body: nodesOf(inner['body']).map(fill) } };
    if (kept.size > before) folded = textOf(action['title']);
    return filled;
  };
  const body = sends(card, verb) ? nodesOf(card['body']).map(fill) : nodesOf(card['body']);
  const actions = nodesOf(card['actions']).map(unfold);
  const lost = words.filter((id) => !kept.has(id)).map((id) => textOf(inputs[id]).trim());
  const hint = hintOf(kept.size > 0 ? folded : undefined, lost.filter(Boolean));
  return { ...card, body: [...hint, ...body], ...(actions.length > 0 && { actions }) };
};

const hintOf = (folded: string | undefined, lost: readonly string[]): readonly CardElement[] => {
  const lines = [
    ...(folded === undefined ? [] : [paragraph([{ text: cardWords.typedKept(folded) }])]),
    ...lost.map((text) =>
      paragraph([{ text: `${cardWords.typed} `, bold: true }, { text: `“${plainText(text, mostQuoted)}”` }]),
    ),
  ];
  return lines.length === 0 ? [] : [box('emphasis', lines)];
};

/** Whether one of its own buttons (not of a form that unfolds) sends this verb. */
const sends = (card: Node, verb: string): boolean =>
  nodesOf(card['actions']).some((action) => action['type'] === 'Action.Execute' && action['verb'] === verb);

/** What an input takes of what was sent for it; undefined when it is none of its values. */
const valueFor = (input: Node, sent: unknown): string | undefined => {
  if (typeof sent !== 'string' || sent.trim() === '') return undefined;
  switch (input['type']) {
    case 'Input.Text': {
      const whole = input['isMultiline'] === true ? sent : sent.replace(/\s+/g, ' ');
      return plainText(whole.slice(0, Number(input['maxLength'])), mostBytes);
    }
    case 'Input.Date':
      return isDay(sent) ? sent : undefined;
    case 'Input.ChoiceSet':
      return nodesOf(input['choices']).some(({ value }) => value === sent) ? sent : undefined;
    case 'Input.Toggle':
      return sent === input['valueOn'] || sent === input['valueOff'] ? sent : undefined;
    default:
      return undefined;
  }
};

const nodesOf = (value: unknown): readonly Node[] => (Array.isArray(value) ? (value as readonly Node[]) : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
