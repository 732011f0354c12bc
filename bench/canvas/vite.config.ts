import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Builds the page that mounts the canvas alone, as production would. */
export default defineConfig({
  root,
  css: { postcss: fileURLToPath(new URL('../..', import.meta.url)) },
  build: {
    outDir: fileURLToPath(new URL('../../node_modules/.cache/bench-canvas', import.meta.url)),
    emptyOutDir: true,
  },
});
