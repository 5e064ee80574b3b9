import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { type ContentFile, listContentFiles, readContentFiles, reference } from './content-files.ts';
import { SOURCE_LANGUAGE } from './read-texts.ts';
import { CONTENT_SOURCES } from './sources.ts';

const MODULE = 'virtual:content';
const RESOLVED = `\0${MODULE}`;

/** The module that tells the app which files there are: addresses and hashes, in the order of fetching. */
function moduleText(root: string): string {
  const { data, texts, languages } = readContentFiles(root);
  const referencesOf = (parts: object) =>
    Object.fromEntries(Object.entries(parts).map(([part, file]: [string, ContentFile]) => [part, reference(file)]));
  const content = {
    data: referencesOf(data),
    texts: referencesOf(texts[SOURCE_LANGUAGE] ?? {}),
    languages: reference(languages),
  };
  return `export const CONTENT = ${JSON.stringify(content)};`;
}

function serve(server: ViteDevServer): void {
  const { root } = server.config;
  server.middlewares.use((request, response, next) => {
    const name = /\/(assets\/(?:text|data|languages)-[\w-]+\.json)(?:\?|$)/.exec(request.url ?? '')?.[1];
    const file = name && listContentFiles(readContentFiles(root)).find(({ path }) => path === name);
    if (!file) return next();
    response.setHeader('Content-Type', 'application/json').end(file.source);
  });
  const sources = CONTENT_SOURCES.map((path) => join(root, path));
  server.watcher.add(sources);
  server.watcher.on('change', (file) => {
    if (!sources.some((source) => file.startsWith(source))) return;
    const known = server.moduleGraph.getModuleById(RESOLVED);
    if (known) server.moduleGraph.invalidateModule(known);
    server.ws.send({ type: 'full-reload' });
  });
}

/**
 * Puts what the app is about beside it as JSON: the texts of each language, the checks, the words of the search, the rules
 * of who pays. A phone reads JSON faster than a program, and a language that someone does not read is not fetched.
 */
export function contentPlugin(): Plugin {
  let root = process.cwd();
  return {
    name: 'content',
    configResolved(config) {
      root = config.root;
    },
    configureServer: serve,
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? moduleText(root) : undefined),
    generateBundle() {
      for (const { path, source } of listContentFiles(readContentFiles(root)))
        this.emitFile({ type: 'asset', fileName: path, source });
    },
  };
}
