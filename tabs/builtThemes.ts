import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/tokens';
import type { Plugin } from 'vite';

const themes = { teamsLightTheme, teamsDarkTheme, teamsHighContrastTheme };
const isTheme = (id: string): boolean => /tabs[\\/]src[\\/]app[\\/]\w+Theme\.ts$/.test(id);
const place = (name: string): string => `__THEME_${name}__`;

/**
 * Writes Fluent's themes out as the values they come to, where a file of ours exports one by name: the palettes and the code that lays them
 * out are twice as heavy as what they say. Of its 459 tokens it keeps those whose names stand somewhere else in what was built, some 140.
 */
export const builtThemes = (): Plugin => ({
  name: 'built-themes',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!isTheme(id)) return undefined;
    const written = code.replace(/export \{ (\w+) \} from '@fluentui\/react-components';/, (line, name: string) =>
      name in themes ? `export const ${name} = ${place(name)};` : line,
    );
    return written === code ? this.error(`No theme of Fluent’s is exported by ${id}.`) : { code: written, map: null };
  },
  // Only now it is known what the other files came to.
  renderChunk(code, chunk, _options, { chunks }) {
    if (!Object.keys(chunk.modules).some(isTheme)) return undefined;
    const named = new Set<string>();
    for (const { modules } of Object.values(chunks))
      for (const module of Object.values(modules))
        for (const [name] of (module.code ?? '').matchAll(/\w+/g)) named.add(name);
    let written = code;
    for (const [name, theme] of Object.entries(themes)) {
      const kept = Object.fromEntries(Object.entries(theme).filter(([token]) => named.has(token)));
      written = written.replace(place(name), () => JSON.stringify(kept));
    }
    return { code: written, map: null };
  },
});
