import { addTexts, LANGUAGES, type LocaleCode, SOURCE_LOCALE, type Texts } from '../../i18n/index.ts';
import type { Languages } from '../core/appearance.ts';
import { keepFileSets } from '../pwa/register.ts';
import { CONTENT, type ContentFile, type TextFiles } from './content-files.ts';
import { fetchContent } from './fetch-content.ts';
import { bringSearchPhrases } from './search-phrases.ts';

/** By top-level key. */
type Groups = Readonly<Record<string, Texts>>;

/** The texts of a file, and the phrases of the search that came beside them. */
function addGroups(code: LocaleCode, { searchPhrases, ...groups }: Groups): void {
  if (searchPhrases) bringSearchPhrases(code, searchPhrases);
  for (const [group, texts] of Object.entries(groups)) addTexts(code, group, texts);
}

/** Fetches one part of the Dutch texts and adds it. Rejects when it does not arrive as it should be. */
export async function loadDutchTexts(part: keyof TextFiles): Promise<void> {
  addGroups(SOURCE_LOCALE, (await fetchContent(CONTENT.texts[part])) as Groups);
}

/** Which files another language has. */
async function filesOf(code: LocaleCode): Promise<TextFiles> {
  const files = (await fetchContent(CONTENT.languages)) as Readonly<Record<LocaleCode, TextFiles>>;
  const own = files[code];
  if (!own) throw new RangeError(`no texts in ${code}`);
  return own;
}

const others = [...LANGUAGES.keys()].filter((code) => code !== SOURCE_LOCALE);

/** Of the sets in `scripts/build/precache-list.ts`: a language, and what a screen for everyone has besides. */
const setsOf = (code: LocaleCode): readonly string[] => (code === SOURCE_LOCALE ? [] : [code]);
const ALL_SETS = ['kiosk', ...others.flatMap((code) => [code, `${code}-kiosk`])];

/**
 * Languages besides the one that the app is written in. Each is fetched whole, at most once, and added when all of it is
 * there: nobody gets half a language.
 * @param isShared whether anyone may stand before the screen: then all languages are fetched and kept, whatever is chosen
 */
export function createLanguages(isShared: boolean) {
  const loads = new Map<LocaleCode, Promise<void>>();

  async function fetchAll(code: LocaleCode): Promise<void> {
    const parts = await filesOf(code);
    const files: readonly ContentFile[] = isShared ? [parts.kiosk, parts.check, parts.rest] : [parts.check, parts.rest];
    const texts = await Promise.all(files.map(fetchContent));
    for (const groups of texts) addGroups(code, groups as Groups);
  }

  function load(code: LocaleCode): Promise<void> {
    const known = loads.get(code);
    if (known) return known;
    const fresh = fetchAll(code);
    loads.set(code, fresh);
    // Asking again is another try.
    fresh.catch(() => loads.delete(code));
    return fresh;
  }

  return {
    load,
    keep: (code) => isShared || keepFileSets(setsOf(code)),
    /** On a screen for everyone: fetches every language, in one order. Never rejects. */
    async loadAll(): Promise<void> {
      if (!isShared) return;
      keepFileSets(ALL_SETS);
      for (const code of others) await load(code).catch(() => undefined);
    },
  } satisfies Languages & { loadAll(): Promise<void> };
}
