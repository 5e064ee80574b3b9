import { locale, spokenLanguage } from '../../i18n/index.ts';
import type { MORE_SIGNS } from './more-signs.ts';

/** The signs of the first screen by name: what they draw in a square of 24. Circles are arcs, so that each is one path. */
const FIRST_SIGNS = {
  'home-help':
    'M3 11l9-7 9 7M5.5 9.5V20h13V9.5M9 20v-1.5a3 3 0 0 1 6 0V20M10.25 12a1.75 1.75 0 1 0 3.5 0 1.75 1.75 0 1 0-3.5 0',
  talk: 'M3 5h12v8H8l-3 3v-3H3zM18 9h3v8h-2v3l-3-3h-5v-1',
  letter: 'M3 6h18v13H3zM3 7l9 7 9-7',
  family:
    'M2.5 20v-4a4 4 0 0 1 8 0v4M13.5 20v-4a4 4 0 0 1 8 0v4M9.5 20v-1.5a2.5 2.5 0 0 1 5 0V20M4.25 7.5a2.25 2.25 0 1 0 4.5 0 2.25 2.25 0 1 0-4.5 0M15.25 7.5a2.25 2.25 0 1 0 4.5 0 2.25 2.25 0 1 0-4.5 0M10.5 12.5a1.5 1.5 0 1 0 3 0 1.5 1.5 0 1 0-3 0',
  young: 'M5 21v-2a7 7 0 0 1 14 0v2M8.3 6.3c2.7 1 5.7.2 7-2.3M9.5 15v3M14.5 15v3M8 7.5a4 4 0 1 0 8 0 4 4 0 1 0-8 0',
  sprout: 'M12 21v-9M12 13c0-4-3-6-8-6 0 4 3 6 8 6M12 11c0-4 3-7 8-7 0 5-3 7-8 7',
  clock: 'M12 7v5l3.5 2M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0',
  phone:
    'M5 3.5h4l1.5 5-2.5 1.5a12 12 0 0 0 6 6l1.5-2.5 5 1.5v4a1.5 1.5 0 0 1-1.5 1.5A16.5 16.5 0 0 1 3.5 5 1.5 1.5 0 0 1 5 3.5z',
  checked: 'M8 12.5l2.7 2.5L16 9.5M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0',
  next: 'M9 5l7 7-7 7',
  back: 'M15 5l-7 7 7 7',
  close: 'M6 6l12 12M18 6L6 18',
  search: 'M15.5 15.5L21 21M4 10.5a6.5 6.5 0 1 0 13 0 6.5 6.5 0 1 0-13 0',
  menu: 'M4 7h16M4 12h16M4 17h16',
} as const;

export type PictogramName = keyof typeof FIRST_SIGNS | keyof typeof MORE_SIGNS;

const signs: Partial<Record<PictogramName, string>> = { ...FIRST_SIGNS };

/** Adds the signs that come with the other pages. */
export const addSigns = (more: typeof MORE_SIGNS): void => void Object.assign(signs, more);

/** Point along the line of reading, and turn round where that runs from right to left. */
const TURNS: readonly PictogramName[] = ['next', 'back'];

/** A sign that stands beside words and never instead of them, so it is not read out. Takes the colour of its text. */
export function Pictogram({ name }: { readonly name: PictogramName }) {
  const turns = TURNS.includes(name) ? ' pictogram--turns' : '';
  return (
    <svg class={`pictogram${turns}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={signs[name]} />
    </svg>
  );
}

/** A sign on a ground of its own, before a name. */
export function Tile({ name, isLarge = false }: { readonly name: PictogramName; readonly isLarge?: boolean }) {
  return (
    <span class={isLarge ? 'tile tile--door' : 'tile'}>
      <Pictogram name={name} />
    </span>
  );
}

/** A sign before a block in a simpler form of a language, where every block has one; elsewhere nothing. */
export function EasySign({ name }: { readonly name: PictogramName | undefined }) {
  return name && locale.value !== spokenLanguage(locale.value) ? <Tile name={name} /> : null;
}
