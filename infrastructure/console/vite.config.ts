import { defineConfig } from 'vitest/config';
import { licences } from './licences';

export default defineConfig({
  base: './',
  plugins: [licences()],
  esbuild: { jsx: 'automatic', legalComments: 'none' },
  build: {
    outDir: 'target/dist',
    emptyOutDir: true,
    target: 'es2022',
    // Everything is a file of its own: the content policy allows no scripts or fonts in addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1_200,
  },
  test: { environment: 'jsdom', include: ['src/**/*.test.{ts,tsx}'] },
});
