import { addTexts, showLocale, type Texts } from './i18n.ts';
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
 * Fetches a language's texts and shows it.
 * @param loadMore adds texts that live elsewhere (the checks) before anything is shown in the language
 */
export async function chooseLocale(code: LocaleCode, loadMore: (code: LocaleCode) => Promise<void>): Promise<void> {
  const own = Object.entries(files).filter(([path]) => partsOf(path).code === code);
  await Promise.all([
    ...own.map(async ([path, load]) => addTexts(code, partsOf(path).group, (await load()).default)),
    loadMore(code),
  ]);
  showLocale(code);
}
