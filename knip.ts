import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'src/sw/index.ts',
    'src/beheer/main.tsx',
    'src/beheer/check/main.tsx',
    'scripts/*.{mjs,ts}',
    'scripts/{build/headers,build/first-screen/draw,build/icons,build/recipes,build/build-pack,build/publish-packs,check/*,cli/*,bench/bench-*,bench/{road,beheer,screens}/bench-*,pictures/take-pictures,host/*,rules/layers,rules/architecture,proof/*/prove-*}.{mjs,ts}',
    'scripts/kiosk/{supervisor,policy}.mjs',
    'scripts/proof/kiosk/{silence,keys/trial}.ts',
    'tests/**/*.{test,spec}.{ts,tsx}',
    'tests/support/*.ts',
    'tests/engines/prove-engines.ts',
  ],
  project: ['src/**/*.{ts,tsx,css}', 'scripts/**/*.{mjs,ts}', 'tests/**/*.{ts,tsx}', '*.ts'],
  // Programs of the machine; the tests that use them are skipped, and say so, where they are not.
  ignoreBinaries: [
    'dpkg',
    'zbarimg',
    'nginx',
    'caddy',
    'ip',
    'unshare',
    'mount',
    'umount',
    'pdftotext',
    'Xvfb',
    'pulseaudio',
    'pactl',
    'parec',
  ],
  // Of these only a file is read: a schema, and scripts that are run in the page.
  ignoreDependencies: [
    '@cyclonedx/cyclonedx-library',
    'accessibility-checker-engine',
    '@guidepup/virtual-screen-reader',
  ],
  // A type may have a public name only to be read: it costs nothing and tells what a function takes or gives.
  rules: { types: 'off' },
  compilers: {
    // knip does not follow the imports of style sheets by itself.
    css: (text: string) => [...text.matchAll(/@import\s+"([^"]+)"/g)].map(([, path]) => `import '${path}';`).join('\n'),
  },
};

export default config;
