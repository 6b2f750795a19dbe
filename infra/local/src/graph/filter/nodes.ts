export const operators = ['eq', 'ne', 'lt', 'le', 'gt', 'ge'] as const;
export type Operator = (typeof operators)[number];

export type Literal = string | number | boolean | null;

export type FilterNode =
  | { type: 'and' | 'or'; nodes: FilterNode[] }
  | { type: 'not'; node: FilterNode }
  | { type: 'compare'; operand: string; operator: Operator; literal: Literal }
  | { type: 'startswith'; operand: string; prefix: string };
