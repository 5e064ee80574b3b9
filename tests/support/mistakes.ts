import { listOfRegion } from './officer.ts';

/** A mistake that an officer's list has: which cell, what stands there, and what was right. */
export interface Seed {
  readonly row: number;
  readonly column: string;
  readonly wrong: string;
  readonly right: string;
}

type Spoil = (right: string, list: readonly (readonly string[])[]) => string;
type Mistake = readonly [column: string, mayBe: (right: string) => boolean, spoil: Spoil, mended?: Spoil];

const isEmpty = (text: string): boolean => text === '';

/** Column, a cell that it may be put in, what a hurried hand makes of it, and what it ought to be where that is not what stood there. */
const MISTAKES: readonly Mistake[] = [
  ['telefoon', (text) => /^0\d{3} \d\d \d\d \d\d$/.test(text), (text) => text.replaceAll(' ', '').slice(1)],
  ['telefoon', isEmpty, () => '1,86E+08'],
  ['telefoon', (text) => /^\(\d+\)/.test(text), (text) => `${text} / 0900 8212`, (text) => `${text} | 0900 8212`],
  ['telefoon', (text) => /^088-\d+$/.test(text), (text) => `${text} receptie`, (text) => `${text} (receptie)`],
  ['soort', (text) => text === 'ontmoeting | dagbesteding', () => 'Mensen ontmoeten, dagbesteding'],
  ['soort', (text) => text.startsWith('respijt-logeren'), () => 'logeeropvangplek'],
  ['doelgroep', (text) => text === 'oudere', () => 'Ouderen'],
  ['plaats', (text) => /^[A-Z][a-z-]+/.test(text), (text) => text.toLowerCase().replace('-', ' ')],
  ['werkgebied', (text) => /^GM\d{4}:[^|]+$/.test(text), (text) => text.slice(7)],
  ['werkgebied', (text) => text.startsWith('WP:'), () => 'WP:Nergenshuizen'],
  ['kort', (text) => text !== '', () => ''],
  ['kort', (text) => text.length > 20, (text) => `<p>${text}</p>`],
  ['naam', (text) => /^[A-Z][a-z]+$/.test(text), () => '#NAAM?'],
  ['website', (text) => text.startsWith('https://'), (text) => `${text}).`],
  ['website', (text) => text.startsWith('https://'), () => 'www..nl'],
  ['geldig_tot', isEmpty, () => '31-11-2026'],
  ['leeftijd_min', isEmpty, () => 'achttien'],
  ['telefoon_bevestigd', (text) => text === 'ja', () => 'misschien'],
  ['email', (text) => text.includes('@'), (text) => text.replace('@', '@@')],
  ['wie_betaalt', (text) => text === 'gratis', () => '€ 5'],
  ['id', (text) => text !== '', (text) => `${text} Twee`],
  ['id', (text) => text !== '', (_, list) => list[1]?.[0] ?? ''],
  ['ingang', isEmpty, () => 'een-loket-dat-er-niet-is'],
  ['omschrijving', isEmpty, () => 'Bel 06 98 76 54 32 of mail naar ons.'],
  ['omschrijving', isEmpty, () => 'CafÃ© in het dorpshuis.', () => 'Café in het dorpshuis.'],
];

/** Puts every mistake into a row of its own. */
export function seeded(list = listOfRegion()): {
  readonly records: readonly (readonly string[])[];
  readonly seeds: readonly Seed[];
} {
  const records = list.map((cells) => [...cells]);
  const header = records[0] ?? [];
  // The first row lends its id to another.
  const used = new Set<number>([1]);
  const seeds = MISTAKES.map(([column, mayBe, spoil, mended = (right) => right]): Seed => {
    const index = header.indexOf(column);
    const at = records.findIndex((cells, row) => row > 0 && !used.has(row) && mayBe(cells[index] ?? ''));
    const cells = records[at];
    if (!cells) throw new Error(`no row for a mistake in ${column}`);
    used.add(at);
    const right = cells[index] ?? '';
    cells[index] = spoil(right, list);
    return { row: at + 2, column, wrong: cells[index] ?? '', right: mended(right, list) };
  });
  // Someone put a title above it.
  return { records: [['Hulp in de Hoeksche Waard'], ...records], seeds };
}
