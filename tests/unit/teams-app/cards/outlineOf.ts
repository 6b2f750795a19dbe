import type { AdaptiveCard } from '@ipmo-hub/teams-app/cards';
import type { Node } from './cardNodes';

const list = (value: unknown): readonly Node[] => (Array.isArray(value) ? (value as readonly Node[]) : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A card as lines that a person can read: what it shows, what it asks, what its buttons do. Pictures by their names. */
export const outlineOf = (card: AdaptiveCard): string =>
  [
    ...list(card['body']).flatMap((element) => lines(element)),
    ...list(card['actions']).flatMap((action) => lines(action)),
    `(in words) ${text(card['fallbackText'])}`,
  ].join('\n');

const lines = (node: Node, indent = ''): readonly string[] => {
  const type = text(node['type']);
  const inside = (...parts: readonly unknown[]): readonly string[] =>
    parts.flatMap(list).flatMap((part) => lines(part, `${indent}  `));
  const say = (words: string): string => `${indent}${words}`;
  switch (type) {
    case 'TextBlock':
      return [say(`# ${text(node['text'])}`)];
    case 'RichTextBlock':
      return [say(list(node['inlines']).map(runOf).join(''))];
    case 'Image':
      return [say(`(${text(node['altText'])})`)];
    case 'Container':
      return [say(`[${text(node['style'])}]`), ...inside(node['items'])];
    case 'ColumnSet':
      return [
        ...list(node['columns']).flatMap((column) => list(column['items']).flatMap((one) => lines(one, indent))),
        ...(node['selectAction'] ? lines(node['selectAction'] as Node, indent) : []),
      ];
    case 'ActionSet':
      return list(node['actions']).flatMap((action) => lines(action, indent));
    case 'Action.ShowCard': {
      const { body, actions } = node['card'] as Node;
      return [say(`<${text(node['title'])}> unfolds${looks(node)}`), ...inside(body, actions)];
    }
    case 'Action.Execute':
      return [say(`<${text(node['title'])}> ${text(node['verb'])}${looks(node)}`)];
    case 'Action.OpenUrl':
      return [say(`<${text(node['title'])}> → ${text(node['url'])}${looks(node)}`)];
    default:
      return [say(`${type} ${text(node['id'])}: ${text(node['label'])}${inputOf(node)}`)];
  }
};

const runOf = ({ text: words, weight, isSubtle, color }: Node): string => {
  const marks = [weight && '*', isSubtle && '~', color && '!'].map((mark) => text(mark));
  return marks.reduce((inner, mark) => `${mark}${inner}${mark}`, text(words));
};

const looks = ({ style, mode }: Node): string =>
  [style, mode]
    .filter(Boolean)
    .map((word) => `, ${String(word)}`)
    .join('');

const inputOf = ({ isRequired, value, choices }: Node): string =>
  [
    isRequired ? ', required' : '',
    value === undefined ? '' : `, = ${String(value)}`,
    ...list(choices).map(({ title }) => `, ${text(title)}`),
  ].join('');
