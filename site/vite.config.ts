import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const folder = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Builds the playground into the documentation: a page of its own, whose Content Security Policy allows no connection. */
export default defineConfig({
  root: folder('playground'),
  // Works below any path.
  base: './',
  publicDir: false,
  build: {
    outDir: folder('.vitepress/dist/playground'),
    emptyOutDir: true,
    // Its loader fetches.
    modulePreload: false,
    target: 'es2023',
  },
  server: { fs: { allow: [folder('..')] } },
  plugins: [
    {
      name: 'policy-for-development',
      apply: 'serve',
      // Vite reloads what changes over a socket.
      transformIndexHtml: (html) => html.replace("connect-src 'none'", "connect-src 'self' ws:"),
    },
  ],
});
