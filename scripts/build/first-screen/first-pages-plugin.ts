import type { Plugin } from 'vite';
import { type ContentFile, readContentFiles } from '../content/content-files.ts';
import { SOURCE_LANGUAGE } from '../content/read-texts.ts';

/** What the bundler tells of a script. */
interface Script {
  readonly type: string;
  readonly name: string;
  readonly fileName: string;
  readonly imports: readonly string[];
  readonly isEntry: boolean;
}

const FIRST_PAGES = 'first-pages';
/** What has to run before anything is drawn. It holds up what stands after it. */
const ARRIVE = /<script[^>]*arrive\.js"><\/script>\s*/;
const END_OF_HEAD = /[ \t]*<\/head>/;

/** The script of the first pages with those that it imports and the first screen does not, and theirs. */
function scriptsOfFirstPages(scripts: readonly Script[]): readonly string[] {
  const importsOf = (path: string): readonly string[] => {
    const imports = scripts.find(({ fileName }) => fileName === path)?.imports ?? [];
    return [path, ...imports.flatMap(importsOf)];
  };
  const atOnce = new Set(scripts.filter(({ isEntry }) => isEntry).flatMap(({ fileName }) => importsOf(fileName)));
  const first = scripts.find(({ name }) => name === FIRST_PAGES);
  if (!first) throw new Error(`the build has no script named ${FIRST_PAGES}`);
  return [...new Set(importsOf(first.fileName))].filter((path) => !atOnce.has(path));
}

/** Links that fetch the first questions while the first screen is being read: the same for everyone, in one order. */
export function linksToFirstPages(scripts: readonly Script[], data: readonly ContentFile[]): string {
  const modules = scriptsOfFirstPages(scripts).map((path) => `<link rel="modulepreload" crossorigin href="./${path}">`);
  // Without hashes, which browsers ignore here: the app compares them when it reads a file.
  const files = data.map(({ path }) => `<link rel="preload" as="fetch" href="./${path}" crossorigin>`);
  return [...modules, ...files].map((link) => `\n    ${link}`).join('');
}

/**
 * Puts the files of the page in the order in which they are needed, so that none waits for another: what the first screen
 * needs, `arrive.js`, and then the questions of the first check, which the app would ask for only when it runs. Stops the
 * build where the page or a file is not as it expects.
 */
export function firstPagesPlugin(): Plugin {
  let root = '';
  return {
    name: 'first-pages',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const arrive = ARRIVE.exec(html)?.[0];
        if (!bundle || !arrive) throw new Error('index.html has no arrive.js to put the first pages after');
        const scripts = Object.values(bundle).filter((file) => file.type === 'chunk');
        const { data, texts } = readContentFiles(root);
        const files = [data.check, texts[SOURCE_LANGUAGE]?.check].filter((file) => file !== undefined);
        const links = linksToFirstPages(scripts, files);
        return html.replace(arrive, '').replace(END_OF_HEAD, `    ${arrive.trim()}${links}\n  </head>`);
      },
    },
  };
}
