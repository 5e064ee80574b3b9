import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin, type ResolvedConfig } from 'vite';
import { afterBuild } from './after-build.ts';
import { checkCardsPlugin } from './check-cards-plugin.ts';
import { explainedColumns } from './column-help.ts';
import { readOtherData } from './content/content-files.ts';
import { contentOf } from './content-folder.mjs';
import { headersPlugin } from './headers-plugin.ts';
import { integrityPlugin } from './integrity-plugin.ts';
import { themePlugin } from './theme-plugin.ts';
import { pruneStylesPlugin } from './trim/prune-styles-plugin.ts';

const MODULE = 'virtual:beheer';
/** The officer's page, and the one where a provider answers. */
const PAGES = ['beheer.html', 'check.html'];
/** Folder of their scripts and styles, apart from `assets/`: what is in there, visitors may be given. */
const FOLDER = 'beheer';

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

function dataOf(root: string) {
  const help = explainedColumns(readFileSync(join(root, 'docs', 'catalogue.md'), 'utf8'));
  return {
    columnHelp: Object.fromEntries(help),
    rules: readJson(contentOf(root).rules),
    ownRules: readJson(contentOf(root, {}).rules),
    searchWords: readOtherData(root).searchWords,
  };
}

/** What the officer's page knows besides its script: what to fill in by column, and the rules of who pays of this build. */
export function operatorDataPlugin(): Plugin {
  let root = '';
  return {
    name: 'operator-data',
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : undefined),
    load: (id) => (id === `\0${MODULE}` ? `export const BUILD_DATA = ${JSON.stringify(dataOf(root))};` : undefined),
  };
}

const buildPage = (page: string, { root, build: { outDir, target, cssTarget }, define }: ResolvedConfig) =>
  build({
    root,
    base: './',
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: define ?? {},
    plugins: [
      operatorDataPlugin(),
      checkCardsPlugin(),
      headersPlugin(),
      themePlugin(),
      pruneStylesPlugin(),
      integrityPlugin(page),
    ],
    build: {
      outDir: resolve(root, outDir),
      emptyOutDir: false,
      assetsDir: FOLDER,
      target,
      ...(cssTarget ? { cssTarget } : {}),
      cssMinify: 'lightningcss',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
      modulePreload: false,
      // One script: what works once works without a network.
      rolldownOptions: { input: resolve(root, page), output: { codeSplitting: false } },
    },
  });

/** Adds the pages of operators to a finished build. Each is a build of its own: nothing of it lands in a file of visitors. */
export const operatorPlugin = (): Plugin =>
  afterBuild('operator', async (config) => {
    for (const page of PAGES) await buildPage(page, config);
  });
