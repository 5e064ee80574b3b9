import type { Outcome } from './try-key.ts';

const BEGIN = '<!-- npm run prove:kiosk-keys -- --write -->';
const END = '<!-- tot hier -->';

/** Seconds in steps, so that the same kiosk gives the same words. */
const within = (seconds: number): number => [2, 5, 10, 15, 30, 60].find((step) => seconds <= step) ?? 120;

/** What a key did, in words for who installs a kiosk. */
function wordsOf({ windows, seconds, wantedEscape, restarted, lost, zoom }: Outcome): string {
  if (restarted) return `de browser sluit; binnen ${within(seconds)} seconden staat het beginscherm er weer`;
  const rest = [
    ...(lost ? ['het bezoek is weg'] : []),
    ...(Math.abs(zoom - 1) > 0.01 ? [`het beeld wordt ${zoom.toFixed(2)} keer zo groot`] : []),
  ];
  if (windows.length > 0) {
    const titles = windows.filter(Boolean);
    const what = titles.length > 0 ? `een ander venster (${titles.join(', ')})` : 'een venster of menu zonder naam';
    rest.unshift(wantedEscape ? `${what}; Esc sluit het` : `kort ${what}; binnen ${within(seconds)} seconden weg`);
  }
  return rest.length > 0 ? rest.join('; ') : 'niets: het bezoek gaat door';
}

/** The outcomes as rows of a table, keys that do the same beside each other. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const rows = [...new Set(outcomes.map(wordsOf))];
  const keysOf = (words: string) => outcomes.filter((outcome) => wordsOf(outcome) === words).map(({ key }) => key);
  const lines = rows.map((words) => `| ${keysOf(words).join(', ')} | ${words} |`);
  return ['| toets | wat er gebeurt |', '|---|---|', ...lines].join('\n');
}

/** The table that stands in a page. Throws when the page has no place for one. */
export function tableIn(page: string): string {
  const [, after] = page.split(BEGIN);
  const [table] = after?.split(END) ?? [];
  if (table === undefined) throw new Error(`no ${BEGIN}`);
  return table.trim();
}

export const withTable = (page: string, table: string): string => page.replace(tableIn(page), () => table);
