import { invalidRequest } from '../graphError';
import type { Column } from '../columns/column';
import type { SqlPart } from '../items/itemTable';
import { readValue } from '../items/readValue';
import type { FilterNode, Literal, Operator } from './nodes';
import { operandColumn, type Operand } from './operandColumn';

export interface CompiledFilter extends SqlPart {
  /** The properties it refers to, once each. */
  operands: Operand[];
}

const signs: Record<Operator, string> = { eq: '=', ne: '<>', lt: '<', le: '<=', gt: '>', ge: '>=' };

const readLiteral = (operand: Operand, literal: Exclude<Literal, null>): string | number => {
  if (typeof literal === 'boolean') return literal ? 1 : 0;
  const { column } = operand;
  const number = column?.kind.type === 'number' || column?.kind.type === 'lookup' || operand.name === 'ID';
  if (number) {
    if (literal === '' || Number.isNaN(Number(literal)))
      throw invalidRequest(`Field '${operand.name}' compares with numbers.`);
    return Number(literal);
  }
  if (!operand.isMoment) return String(literal);
  if (column === undefined) {
    const instant = new Date(literal);
    if (Number.isNaN(instant.getTime())) throw invalidRequest(`Field '${operand.name}' compares with dates.`);
    return `${instant.toISOString().slice(0, 19)}Z`;
  }
  return String(readValue(column, String(literal)) ?? '');
};

/** Writes SQL for a parsed filter over the items of `listId`. 400 for unknown properties and values that do not fit. */
export function compileFilter(root: FilterNode, listId: string, columns: ReadonlyMap<string, Column>): CompiledFilter {
  const operands = new Map<string, Operand>();
  const values: (string | number)[] = [];

  const resolve = (text: string): Operand => {
    const operand = operandColumn(text, columns);
    operands.set(operand.name, operand);
    return operand;
  };
  /** A test of one value, through the index where there is one. */
  const test = (operand: Operand, condition: string, parameters: (string | number)[]): string => {
    if (operand.column?.indexed !== true) {
      values.push(...parameters);
      return `(${operand.sql} COLLATE NOCASE ${condition})`;
    }
    values.push(listId, operand.column.name, ...parameters);
    return `id IN (SELECT itemId FROM itemIndex WHERE listId = ? AND name = ? AND value ${condition})`;
  };
  const compare = (operand: Operand, operator: Operator, literal: Literal): string => {
    if (literal === null) {
      if (operator !== 'eq' && operator !== 'ne') throw invalidRequest(`'${operator}' cannot be used with null.`);
      return `(${operand.sql} IS ${operator === 'eq' ? '' : 'NOT '}NULL)`;
    }
    const value = readLiteral(operand, literal);
    // An absent value differs from any value.
    if (operator === 'ne') return `(NOT ${test(operand, '= ?', [value])} OR ${operand.sql} IS NULL)`;
    return test(operand, `${signs[operator]} ?`, [value]);
  };
  const write = (node: FilterNode): string => {
    switch (node.type) {
      case 'and':
      case 'or':
        return `(${node.nodes.map(write).join(node.type === 'and' ? ' AND ' : ' OR ')})`;
      case 'not':
        return `(NOT COALESCE(${write(node.node)}, 0))`;
      case 'compare':
        return compare(resolve(node.operand), node.operator, node.literal);
      case 'startswith': {
        const operand = resolve(node.operand);
        if (operand.isMoment || operand.name === 'ID')
          throw invalidRequest(`'startswith' cannot be used with '${operand.name}'.`);
        // A range on the index; U+10FFFF sorts after every text that begins with the prefix.
        return test(operand, 'BETWEEN ? AND ?', [node.prefix, `${node.prefix}\u{10FFFF}`]);
      }
    }
  };
  const sql = write(root);
  return { sql, values, operands: [...operands.values()] };
}
