import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readTextsOf } from '../../../scripts/build/content/read-texts.ts';
import { packTexts, shapeOf } from '../../../src/i18n/packed-texts.ts';
import { PSEUDO, type Pseudo, pseudoTree } from './pseudo-texts.ts';

type Part = Parameters<typeof readTextsOf>[2];
type Groups = Readonly<Record<string, unknown>>;

const PARTS = ['check', 'rest', 'kiosk'] as const satisfies readonly Part[];
const DUTCH = 'src/i18n/locales/nl';

/** The Dutch texts of a part, as the build reads them. */
const dutchOf = (part: Part): Groups => readTextsOf('.', 'nl', part);

/** Those that are in the script in Dutch, and in the first file of every other language. */
function firstScreen(): Groups {
  const elsewhere = new Set(PARTS.flatMap((part) => Object.keys(dutchOf(part))));
  const groups = readdirSync(DUTCH).map((file) => file.replace(/\.json$/, ''));
  const own = groups.filter((group) => group !== 'language' && !elsewhere.has(group));
  return Object.fromEntries(own.map((group) => [group, JSON.parse(readFileSync(`${DUTCH}/${group}.json`, 'utf8'))]));
}

/** The file of a part, as another language would have it. */
function fileOf(language: Pseudo, part: Part): string {
  const texts = part === 'check' ? { ...firstScreen(), ...dutchOf(part) } : dutchOf(part);
  return JSON.stringify(packTexts(shapeOf(dutchOf(part)), pseudoTree(language, texts) as Groups));
}

/**
 * Puts a language that nobody speaks in the place of a real one, for one page: nothing of it is ever built. Texts of that
 * place come without the hash that the app asks for.
 */
export async function offerPseudo(page: Page, language: Pseudo): Promise<void> {
  const { slot } = PSEUDO[language];
  await page.addInitScript((code) => {
    const ask = window.fetch.bind(window);
    window.fetch = (address, options = {}) => {
      const { integrity: _, ...others } = options;
      return ask(address, `${address}`.includes(`/text-${code}-`) ? others : options);
    };
  }, slot);
  for (const part of PARTS)
    await page.route(`**/assets/text-${slot}-${part}-*.json`, (route) =>
      route.fulfill({ contentType: 'application/json', body: fileOf(language, part) }),
    );
}
