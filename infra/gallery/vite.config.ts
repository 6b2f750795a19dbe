import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  root: path('.'),
  cacheDir: path('../../.build/vite-gallery'),
  // The cards come from beside this folder.
  server: { fs: { allow: [path('../..')] } },
});
