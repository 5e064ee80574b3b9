import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

// Vite marks every script and style sheet it links with `crossorigin`.
const LINKED = /crossorigin (?:src|href)="\.\/([^"]+)"/g;

/** Adds the hash of each linked script and style sheet, so that a browser refuses a copy that someone changed. */
export function addIntegrity(html: string, readBuilt: (path: string) => Buffer): string {
  return html.replaceAll(LINKED, (link, path: string) => {
    const hash = createHash('sha384').update(readBuilt(path)).digest('base64');
    return `integrity="sha384-${hash}" ${link}`;
  });
}

/** Runs on the written files of a page: only those are what a browser will get. */
export function integrityPlugin(name: string): Plugin {
  let folder = '';
  return {
    name: 'integrity',
    apply: 'build',
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    writeBundle() {
      const page = join(folder, name);
      const html = addIntegrity(readFileSync(page, 'utf8'), (path) => readFileSync(join(folder, path)));
      writeFileSync(page, html);
    },
  };
}
