import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A leak, put into a copy of the built app to see that the proof notices it. */
export interface Mutant {
  readonly name: string;
  /** What must notice it: the requests of two visits differ, or a fault that begins with these words. */
  readonly seenBy:
    | 'requests'
    | 'address'
    | 'title'
    | 'history'
    | 'documents'
    | 'text field'
    | 'inserted'
    | 'called'
    | 'spoken';
  /**
   * Runs in the page, added to the first script of the app. Calls `acted()` whenever it leaks. `{assets/name}` stands for
   * the file of the build that begins so.
   */
  readonly code: string;
}

const onAnswer = (leak: string): string =>
  `addEventListener('change', ({ target }) => { if (target.name === 'answer') { acted(); ${leak} } }, true);`;
const onQuery = (leak: string): string =>
  `addEventListener('input', ({ target }) => { if (target.id === 'search') { acted(); const words = encodeURIComponent(target.value); ${leak} } }, true);`;

export const MUTANTS: readonly Mutant[] = [
  {
    name: 'a chunk by answer',
    seenBy: 'requests',
    code: onAnswer("import('./answer-' + target.value + '.js').catch(() => {});"),
  },
  { name: 'the query in a URL', seenBy: 'requests', code: onQuery("fetch('./regions/nl.json?q=' + words);") },
  {
    name: 'the query as Referer',
    seenBy: 'requests',
    code: onQuery(
      "fetch('./robots.txt', { referrer: '/?q=' + words, referrerPolicy: 'unsafe-url', cache: 'reload' });",
    ),
  },
  {
    name: 'a fetch for some answers only',
    seenBy: 'requests',
    code: onAnswer(
      "if (!target.closest('label').matches(':first-child')) fetch('./regions/nl.json', { cache: 'reload' });",
    ),
  },
  {
    name: 'a language by answer',
    seenBy: 'requests',
    code: onAnswer("if (!target.closest('label').matches(':first-child')) fetch('./{assets/text-en-rest}');"),
  },
  {
    name: 'words that are fetched when a query needs them',
    seenBy: 'requests',
    code: onQuery("if (words.includes('%20')) fetch('./{assets/text-nl-kiosk}');"),
  },
  {
    name: 'a navigation for each question',
    seenBy: 'documents',
    code: "addEventListener('click', ({ target }) => { if (target.closest('.question-foot')) { acted(); setTimeout(() => location.reload()); } });",
  },
  {
    name: 'a field with a name for each question',
    seenBy: 'text field',
    code: `let last = ''; new MutationObserver(() => { const title = document.querySelector('fieldset.question #question');
      if (!title || title.textContent === last) return; last = title.textContent; acted();
      const field = document.createElement('input'); field.name = last; title.after(field); }).observe(document, { subtree: true, childList: true });`,
  },
  {
    name: 'the answer as fragment',
    seenBy: 'address',
    code: onAnswer("history.replaceState(history.state, '', '#' + target.value);"),
  },
  {
    name: 'the query in the address',
    seenBy: 'address',
    code: onQuery("history.replaceState(history.state, '', '?q=' + words);"),
  },
  { name: 'the query in the title', seenBy: 'title', code: onQuery('document.title = words;') },
  {
    name: 'the answer in the history',
    seenBy: 'history',
    code: onAnswer("history.replaceState({ ...history.state, answer: target.value }, '');"),
  },
  {
    name: 'a prefetch for everyone',
    seenBy: 'inserted',
    code: onAnswer(
      "document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href: './regions/nl.json' }));",
    ),
  },
  {
    name: 'a pack fetched when its region is opened',
    seenBy: 'requests',
    code: "addEventListener('input', ({ target }) => { if (target.id !== 'place-field') return; acted(); const first = (target.value ?? target.textContent).charAt(0); fetch('./regions/' + (first < 'g' ? 'hoeksche-waard' : 'nl') + '.json', { cache: 'no-store' }); }, true);",
  },
  {
    name: 'a pack skipped after an answer',
    seenBy: 'requests',
    code: onAnswer(
      "for (const name of ['nl', 'hoeksche-waard']) if (name === 'nl' || !target.closest('label').matches(':first-child')) fetch('./regions/' + name + '.json', { cache: 'no-store' });",
    ),
  },
  {
    name: 'takes a remote voice',
    seenBy: 'spoken',
    code: onAnswer(
      'const said = new SpeechSynthesisUtterance(target.value); said.voice = speechSynthesis.getVoices().find(({ localService }) => !localService); speechSynthesis.speak(said);',
    ),
  },
  {
    name: 'leaves the voice to the browser',
    seenBy: 'spoken',
    code: onAnswer('speechSynthesis.speak(new SpeechSynthesisUtterance(target.value));'),
  },
  { name: 'a beacon', seenBy: 'called', code: onAnswer("try { navigator.sendBeacon('./') } catch {}") },
];

/** Notes that the mutant ran, where the proof can find it after a reload as well. */
const ACTED = "const acted = () => sessionStorage.setItem('mutant', 'acted');";

const digest = (algorithm: string, bytes: Buffer): string => createHash(algorithm).update(bytes).digest('base64');

/** Writes a file anew and its hash wherever another file names it, so that the browser takes it. Throws when none does. */
function replace(
  folder: string,
  path: string,
  text: string,
  namedIn: readonly (readonly [file: string, algorithm: string])[],
): void {
  const before = readFileSync(join(folder, path));
  writeFileSync(join(folder, path), text);
  for (const [file, algorithm] of namedIn) {
    const named = readFileSync(join(folder, file), 'utf8');
    const renamed = named.replaceAll(digest(algorithm, before), digest(algorithm, Buffer.from(text)));
    if (renamed === named) throw new Error(`${file} does not name the hash of ${path}`);
    if (file === 'index.html') replace(folder, file, renamed, [['sw.js', 'sha256']]);
    else writeFileSync(join(folder, file), renamed);
  }
}

/** The code with the names that files have in this build. Throws when there is none. */
function withNames(code: string, folder: string): string {
  return code.replaceAll(/\{assets\/([\w-]+)\}/g, (_, start: string) => {
    const name = readdirSync(join(folder, 'assets')).find((one) => one.startsWith(`${start}-`));
    if (!name) throw new Error(`the build has no file assets/${start}-…`);
    return `assets/${name}`;
  });
}

/** Copies a built folder and puts the leak into the copy, hashes included. Throws when the leak did not get in. */
export function applyMutant({ name, code: leak }: Pick<Mutant, 'name' | 'code'>, built: string, copy: string): void {
  cpSync(built, copy, { recursive: true });
  const code = withNames(leak, copy);
  const page = readFileSync(join(copy, 'index.html'), 'utf8');
  const script = /src="\.\/(assets\/[^"]+\.js)"/.exec(page)?.[1];
  if (!script) throw new Error(`"${name}" did not get in: index.html has no script`);
  const text = readFileSync(join(copy, script), 'utf8');
  replace(copy, script, `${text}\n{ ${ACTED}\n${code} }\n`, [
    ['index.html', 'sha384'],
    ['sw.js', 'sha256'],
  ]);
  const isIn = readFileSync(join(copy, script), 'utf8').includes(code);
  if (!isIn || !readdirSync(copy).includes('sw.js')) throw new Error(`"${name}" did not get in`);
}
