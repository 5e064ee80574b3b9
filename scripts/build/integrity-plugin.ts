import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { onWrittenFile } from './written-file.ts';

// Vite marks every script and style sheet it links with `crossorigin`.
const LINKED = /crossorigin (?:src|href)="\.\/([^"]+)"/g;

/** Adds the hash of each linked script and style sheet, so that a browser refuses a copy that someone changed. */
export function addIntegrity(html: string, readBuilt: (path: string) => Buffer): string {
  return html.replaceAll(LINKED, (link, path: string) => {
    const hash = createHash('sha384').update(readBuilt(path)).digest('base64');
    return `integrity="sha384-${hash}" ${link}`;
  });
}

/** Adds them to a page as it was written. */
export const integrityPlugin = (page: string): Plugin => onWrittenFile('integrity', page, addIntegrity);
