import {
  addTexts,
  LANGUAGES,
  type LocaleCode,
  type PackedTexts,
  type Shape,
  SOURCE_LOCALE,
  type Texts,
  unpackTexts,
} from '../../i18n/index.ts';
import { onceFor } from '../../shared/once-for.ts';
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

function addPacked(code: LocaleCode, shape: Shape, packed: PackedTexts): void {
  addGroups(code, unpackTexts(shape, packed) as Groups);
  addGroups(code, packed.more as Groups);
}

const fetchTexts = async (file: ContentFile): Promise<PackedTexts> => (await fetchContent(file)) as PackedTexts;

/** Fetches one part of the Dutch texts and adds it; the shape that other languages are read with. */
const dutchShape = onceFor(async (part: keyof TextFiles): Promise<Shape> => {
  const packed = await fetchTexts(CONTENT.texts[part]);
  const shape = packed.shape ?? 0;
  addPacked(SOURCE_LOCALE, shape, packed);
  return shape;
});

/** Fetches one part of the Dutch texts and adds it. Rejects when it does not arrive as it should be. */
export async function loadDutchTexts(part: keyof TextFiles): Promise<void> {
  await dutchShape(part);
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
  const parts: readonly (keyof TextFiles)[] = isShared ? ['kiosk', 'check', 'rest'] : ['check', 'rest'];

  const load = onceFor(async (code: LocaleCode): Promise<void> => {
    const files = await filesOf(code);
    const read = parts.map((part) => Promise.all([dutchShape(part), fetchTexts(files[part])]));
    for (const [shape, packed] of await Promise.all(read)) addPacked(code, shape, packed);
  });

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
