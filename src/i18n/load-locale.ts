import { addTexts, type Texts } from './i18n.ts';
import type { LocaleCode } from './language.ts';

const files = import.meta.glob<{ default: Texts }>([
  './locales/*/*.json',
  '!./locales/nl/*.json',
  '!./locales/*/language.json',
]);

// `./locales/en/finder.json` holds the group `finder` of the language `en`.
const partsOf = (path: string): { code: LocaleCode; group: string } => {
  const [, code = '', group = ''] = /^\.\/locales\/([^/]+)\/([^/]+)\.json$/.exec(path) ?? [];
  return { code, group };
};

/**
 * Fetches a language's texts; Dutch is built in. Rejects when a file cannot be fetched.
 * @param loadMore adds texts that live elsewhere (the checks)
 */
export async function loadLocale(code: LocaleCode, loadMore: (code: LocaleCode) => Promise<void>): Promise<void> {
  const own = Object.entries(files).filter(([path]) => partsOf(path).code === code);
  await Promise.all(own.map(async ([path, load]) => addTexts(code, partsOf(path).group, (await load()).default)));
  // After our own: all texts of a language are one file, and one that did not arrive must not be asked for twice.
  await loadMore(code);
}
