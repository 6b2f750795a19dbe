import { invalidRequest } from '../graphError';
import { lex, type Token } from './lex';
import { operators, type FilterNode, type Literal, type Operator } from './nodes';

const maxDepth = 40;
const constants: Record<string, Literal> = { true: true, false: false, null: null };
const isOperator = (text: string): text is Operator => (operators as readonly string[]).includes(text);

/** Parses a filter; 400 for one that does not follow the grammar in this folder's README. */
export function parse(text: string): FilterNode {
  const tokens = lex(text);
  let at = 0;
  let depth = 0;

  const fail = (expected: string) => invalidRequest(`Invalid filter clause: ${expected} expected at token ${at + 1}.`);
  const next = (): Token => {
    const token = tokens[at];
    if (token === undefined) throw fail('more');
    at += 1;
    return token;
  };
  const isWord = (word: string) => tokens[at]?.type === 'word' && (tokens[at] as { text: string }).text === word;
  const isSign = (sign: string) => tokens[at]?.type === 'sign' && (tokens[at] as { text: string }).text === sign;
  const take = (sign: '(' | ')' | ',') => {
    if (!isSign(sign)) throw fail(`'${sign}'`);
    at += 1;
  };
  const operand = (): string => {
    const token = next();
    if (token.type !== 'word' || token.text in constants || isOperator(token.text)) throw fail('a property');
    return token.text;
  };
  const literal = (): Literal => {
    const token = next();
    if (token.type === 'string' || token.type === 'moment') return token.text;
    if (token.type === 'number') return token.value;
    if (token.type === 'word' && token.text in constants) return constants[token.text] ?? null;
    throw fail('a value');
  };
  const startsWith = (): FilterNode => {
    at += 1;
    take('(');
    const property = operand();
    take(',');
    const prefix = next();
    if (prefix.type !== 'string') throw fail('a text');
    take(')');
    return { type: 'startswith', operand: property, prefix: prefix.text };
  };
  const primary = (): FilterNode => {
    if (isSign('(')) {
      take('(');
      const inner = expression();
      take(')');
      return inner;
    }
    if (isWord('startswith')) return startsWith();
    const property = operand();
    const operator = next();
    if (operator.type !== 'word' || !isOperator(operator.text)) throw fail('an operator');
    return { type: 'compare', operand: property, operator: operator.text, literal: literal() };
  };
  const negation = (): FilterNode => {
    depth += 1;
    if (depth > maxDepth) throw invalidRequest('The $filter is nested too deeply.');
    let node: FilterNode;
    if (isWord('not')) {
      at += 1;
      node = { type: 'not', node: negation() };
    } else node = primary();
    depth -= 1;
    return node;
  };
  const chain = (word: 'and' | 'or', part: () => FilterNode): FilterNode => {
    const first = part();
    if (!isWord(word)) return first;
    const nodes = [first];
    while (isWord(word)) {
      at += 1;
      nodes.push(part());
    }
    return { type: word, nodes };
  };
  const expression = (): FilterNode => chain('or', () => chain('and', negation));

  const root = expression();
  if (at < tokens.length) throw fail('the end');
  return root;
}
