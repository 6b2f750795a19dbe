import { tokens } from '@fluentui/tokens';
import type { Plugin } from 'vite';

/**
 * Writes Fluent's tokens where they are named (`tokens.colorNeutralStroke2` → `'var(--colorNeutralStroke2)'`), so that the table of all
 * of them, 7 KiB of a first view, is not fetched. A token named in another way still takes the table along, which costs bytes and nothing else.
 */
export const inlineTokens = (): Plugin => ({
  name: 'inline-tokens',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!/\.[jt]sx?$/.test(id) || !/import\s*\{[^}]*\btokens\b[^}]*\}\s*from\s*['"]@fluentui\//.test(code))
      return undefined;
    // Line breaks stay, so that the source map's lines do. In a template the value stands in quotes inside its braces.
    const inlined = code.replace(/\btokens\.(\w+)/g, (named, token: string) =>
      token in tokens ? `'${tokens[token as keyof typeof tokens]}'` : named,
    );
    return inlined === code ? undefined : { code: inlined, map: null };
  },
});
