import { types, type NodePath, type PluginObj } from '@babel/core';

const { isArrayExpression, isNullLiteral, isObjectExpression, isObjectProperty, isStringLiteral, nullLiteral } = types;

/**
 * Takes what Griffel wrote for scripts that run from right to left out of styles worked out at build time (`__styles`, `__resetStyles`): each slot's
 * mirrored class, and the rules that only those have. The suite speaks English only.
 */
export const leftToRight = (): PluginObj => ({
  name: 'left-to-right',
  visitor: {
    CallExpression: {
      exit({ node }: NodePath<types.CallExpression>) {
        const [first, second, third] = node.arguments;
        if (!types.isIdentifier(node.callee)) return;
        if (node.callee.name === '__styles' && isObjectExpression(first) && isObjectExpression(second)) {
          const { kept, dropped } = plainSlots(first);
          dropRules(second, (name) => dropped.has(name) && !kept.has(name));
        }
        if (node.callee.name === '__resetStyles' && isStringLiteral(second)) {
          const mirrored = second.value;
          node.arguments[1] = nullLiteral();
          if (isStringLiteral(first) && first.value !== mirrored) dropRules(third, (name) => name === mirrored);
        }
      },
    },
  },
});

/** Makes `["left", "right"]` `"left"`. */
const plainSlots = (slots: types.ObjectExpression): Record<'kept' | 'dropped', ReadonlySet<string>> => {
  const kept = new Set<string>();
  const dropped = new Set<string>();
  for (const slot of slots.properties) {
    if (!isObjectProperty(slot) || !isObjectExpression(slot.value)) continue;
    for (const property of slot.value.properties) {
      if (!isObjectProperty(property)) continue;
      const { value } = property;
      if (isStringLiteral(value)) kept.add(value.value);
      if (!isArrayExpression(value)) continue;
      const [left, right] = value.elements;
      if (isStringLiteral(right)) dropped.add(right.value);
      if (isStringLiteral(left)) kept.add(left.value);
      if (isStringLiteral(left) || isNullLiteral(left)) property.value = left;
    }
  }
  return { kept, dropped };
};

/** Rules stand in arrays, by bucket or not, each a text or `[text, { p: -1 }]`. */
const dropRules = (rules: types.Node | null | undefined, isDropped: (className: string) => boolean): void => {
  if (isObjectExpression(rules))
    for (const bucket of rules.properties) if (isObjectProperty(bucket)) dropRules(bucket.value, isDropped);
  if (!isArrayExpression(rules)) return;
  rules.elements = rules.elements.filter((rule) => {
    const text = isArrayExpression(rule) ? rule.elements[0] : rule;
    const name = isStringLiteral(text) ? /\.([fr][0-9a-z]+)/.exec(text.value)?.[1] : undefined;
    return name === undefined || !isDropped(name);
  });
};
