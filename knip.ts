import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: ['src/sw/index.ts', 'scripts/*.{mjs,ts}', 'tests/**/*.{test,spec}.{ts,tsx}', 'tests/support/*.ts'],
  project: ['src/**/*.{ts,tsx,css}', 'scripts/**/*.{mjs,ts}', 'tests/**/*.{ts,tsx}', '*.ts'],
  // A type that an exported function takes or gives may have a name of its own, used elsewhere or not.
  ignoreExportsUsedInFile: { interface: true, type: true },
  compilers: {
    // knip does not follow the imports of style sheets by itself.
    css: (text: string) => [...text.matchAll(/@import\s+"([^"]+)"/g)].map(([, path]) => `import '${path}';`).join('\n'),
  },
};

export default config;
