import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const page = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [react()],
  build: {
    target: 'es2022',
    // The signed-in page is what sign-in pop-ups come back to; it must not load the application.
    rollupOptions: { input: { index: page('index.html'), signedIn: page('signed-in.html') } },
    sourcemap: true,
  },
});
