import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'src/sw/index.ts',
    'scripts/*.{mjs,ts}',
    'scripts/kiosk/{supervisor,policy}.mjs',
    'scripts/kiosk-proof/silence.ts',
    'tests/**/*.{test,spec}.{ts,tsx}',
    'tests/support/*.ts',
  ],
  project: ['src/**/*.{ts,tsx,css}', 'scripts/**/*.{mjs,ts}', 'tests/**/*.{ts,tsx}', '*.ts'],
  // Debian's reader of QR codes; the tests that use it are skipped, and say so, where it is not.
  ignoreBinaries: ['zbarimg', 'ip', 'unshare', 'mount', 'umount'],
  // A type may have a public name only to be read: it costs nothing and tells what a function takes or gives.
  rules: { types: 'off' },
  compilers: {
    // knip does not follow the imports of style sheets by itself.
    css: (text: string) => [...text.matchAll(/@import\s+"([^"]+)"/g)].map(([, path]) => `import '${path}';`).join('\n'),
  },
};

export default config;
