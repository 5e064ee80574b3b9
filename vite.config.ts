import { readFileSync } from 'node:fs';
import { defineConfig } from 'vite';
import { hashBuildInputs } from './scripts/build/build-inputs.mjs';
import { cataloguePlugin } from './scripts/build/catalogue-plugin.ts';
import { checkCardsPlugin } from './scripts/build/check-cards-plugin.ts';
import { contentPlugin } from './scripts/build/content/content-plugin.ts';
import { deploymentPlugin } from './scripts/build/deployment-plugin.ts';
import { TARGETS } from './scripts/build/engines.ts';
import { firstPagesPlugin } from './scripts/build/first-screen/first-pages-plugin.ts';
import { firstScreenPlugin } from './scripts/build/first-screen/first-screen-plugin.ts';
import { headersPlugin } from './scripts/build/headers-plugin.ts';
import { integrityPlugin } from './scripts/build/integrity-plugin.ts';
import { layersPlugin } from './scripts/build/layers-plugin.ts';
import { operatorDataPlugin, operatorPlugin } from './scripts/build/operator-plugin.ts';
import { publishedFilesPlugin } from './scripts/build/published-files-plugin.ts';
import { serviceWorkerPlugin } from './scripts/build/service-worker-plugin.ts';
import { themePlugin } from './scripts/build/theme-plugin.ts';
import { noPreloadPlugin } from './scripts/build/trim/no-preload-plugin.ts';
import { plainScriptPlugin } from './scripts/build/trim/plain-script-plugin.ts';
import { pruneStylesPlugin } from './scripts/build/trim/prune-styles-plugin.ts';
import { unusedPartsPlugin } from './scripts/build/trim/unused-parts-plugin.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
// A test of updates builds a version that differs in name only.
const appVersion = process.env['APP_VERSION'] ?? `${version}-${hashBuildInputs().slice(0, 12)}`;

export default defineConfig({
  // Works in any folder of any host.
  base: './',
  plugins: [
    layersPlugin(),
    cataloguePlugin(),
    checkCardsPlugin(),
    contentPlugin(),
    deploymentPlugin(),
    firstScreenPlugin(),
    firstPagesPlugin(),
    headersPlugin(),
    themePlugin(),
    unusedPartsPlugin(),
    noPreloadPlugin(),
    pruneStylesPlugin(),
    plainScriptPlugin('arrive.js'),
    integrityPlugin('index.html'),
    operatorDataPlugin(),
    operatorPlugin(),
    serviceWorkerPlugin(),
    publishedFilesPlugin(appVersion),
  ],
  define: { __APP_VERSION__: JSON.stringify(appVersion) },
  build: {
    // All of it is in the promised engines but for static blocks; `check-engines` looks at what was built.
    target: 'es2022',
    // Parts what an older engine would drop as a whole.
    cssTarget: [...TARGETS],
    cssMinify: 'lightningcss',
    assetsInlineLimit: 0,
    // The app puts nothing into the page to load something: what it imports next, it asks for itself.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, dependencies, { hostType }) => (hostType === 'html' ? dependencies : []),
    },
  },
});
