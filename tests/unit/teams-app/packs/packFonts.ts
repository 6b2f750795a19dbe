import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { PackFonts } from '@ipmo-hub/teams-app/packs';

/** Where the fonts are that the documents are drawn with: in their package. */
export const fontPaths = (): { readonly regular: string; readonly bold: string } => {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  return {
    regular: resolve('@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf'),
    bold: resolve('@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf'),
  };
};

export const packFonts = (): PackFonts => {
  const { regular, bold } = fontPaths();
  return { regular: readFileSync(regular), bold: readFileSync(bold) };
};
