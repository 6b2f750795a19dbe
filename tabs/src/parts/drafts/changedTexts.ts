/** The fields of a form that hold another text than before, trimmed; null where the text was taken away. */
export const changedTexts = <T extends Readonly<Record<string, string>>>(
  before: T,
  fields: T,
): { readonly [Name in keyof T]?: string | null } => {
  const changed = Object.entries(fields).flatMap(([name, text]) => {
    const plain = text.trim();
    return plain === before[name] ? [] : [[name, plain === '' ? null : plain] as const];
  });
  return Object.fromEntries(changed) as { readonly [Name in keyof T]?: string | null };
};
