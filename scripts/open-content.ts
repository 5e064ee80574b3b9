import { openChecks } from '../src/questionnaires/index.ts';
import { lexicon, openLanguage, openPackedWords, openPayerRules } from '../src/resources/index.ts';
import { memoize } from '../src/shared/memoize.ts';
import { ROOT } from './bootstrap.mjs';
import { readOtherData } from './build/content/content-files.ts';
import { readFirstData } from './build/content/read-checks.ts';
import { readSearchLanguages } from './build/content/read-search.ts';

const read = memoize((root: string) => ({
  first: readFirstData(root),
  other: readOtherData(root),
  languages: readSearchLanguages(root),
}));

/** The lexicon that was opened here: as long as nobody opened other words, what it has read of them can stay. */
let opened: typeof lexicon | undefined;

/** Takes in what the app fetches: the checks, the words of the search and the rules of who pays. */
export function openContent(): void {
  const { first, other, languages } = read(ROOT);
  openChecks([...first.checks, ...other.checks]);
  openPayerRules(other.payerRules);
  if (opened === lexicon) return;
  openPackedWords(other.searchWords);
  for (const [code, words] of languages) openLanguage(code, words);
  opened = lexicon;
}
