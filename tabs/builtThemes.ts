import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/tokens';
import type { Plugin } from 'vite';

const themes = { teamsLightTheme, teamsDarkTheme, teamsHighContrastTheme };

/**
 * Writes Fluent's themes out as the values they come to, where a file of ours exports one by name: the palettes and the code that lays them
 * out are twice as heavy as what they say.
 */
export const builtThemes = (): Plugin => ({
  name: 'built-themes',
  apply: 'build',
  enforce: 'pre',
  transform(code, id) {
    if (!/tabs[\\/]src[\\/]app[\\/]\w+Theme\.ts$/.test(id)) return undefined;
    const written = code.replace(/export \{ (\w+) \} from '@fluentui\/react-components';/, (line, name: string) =>
      name in themes ? `export const ${name} = ${JSON.stringify(themes[name as keyof typeof themes])};` : line,
    );
    return written === code ? this.error(`No theme of Fluent’s is exported by ${id}.`) : { code: written, map: null };
  },
});
