import { translate, translateList } from './i18n.ts';
import type backup from './locales/nl/backup.json';
import type check from './locales/nl/check.json';
import type common from './locales/nl/common.json';
import type finder from './locales/nl/finder.json';
import type help from './locales/nl/help.json';
import type keyboard from './locales/nl/keyboard.json';
import type kiosk from './locales/nl/kiosk.json';
import type list from './locales/nl/list.json';
import type map from './locales/nl/map.json';
import type moments from './locales/nl/moments.json';
import type needs from './locales/nl/needs.json';
import type pages from './locales/nl/pages.json';
import type payer from './locales/nl/payer.json';
import type plan from './locales/nl/plan.json';
import type safety from './locales/nl/safety.json';
import type sheet from './locales/nl/sheet.json';
import type staff from './locales/nl/staff.json';
import type takeHome from './locales/nl/take-home.json';
import type together from './locales/nl/together.json';
import type verify from './locales/nl/verify.json';

interface Dutch {
  backup: typeof backup;
  check: typeof check;
  common: typeof common;
  finder: typeof finder;
  help: typeof help;
  keyboard: typeof keyboard;
  kiosk: typeof kiosk;
  list: typeof list;
  map: typeof map;
  moments: typeof moments;
  needs: typeof needs;
  pages: typeof pages;
  payer: typeof payer;
  plan: typeof plan;
  safety: typeof safety;
  sheet: typeof sheet;
  'take-home': typeof takeHome;
  verify: typeof verify;
  staff: typeof staff;
  together: typeof together;
}

type WithoutPlural<K extends string> = K extends `${infer Base}_${'one' | 'other'}`
  ? WithoutAddress<Base>
  : WithoutAddress<K>;
type WithoutAddress<K extends string> = K extends `${infer Base}_je` ? Base : K;

/** Every path to a text: `finder.title`. Plural endings and the other form of address (`_je`) are left off, as i18next wants it. */
type TextPath<T, Leaf> = {
  [K in keyof T & string]: T[K] extends Leaf
    ? WithoutPlural<K>
    : T[K] extends string | readonly string[]
      ? never
      : `${K}.${TextPath<T[K], Leaf>}`;
}[keyof T & string];

export type TextKey = TextPath<Dutch, string>;
export type ListKey = TextPath<Dutch, readonly string[]>;
export type Values = Readonly<Record<string, string | number>>;

/** The text of a key that the Dutch files have: a wrong key does not compile. */
export const t = (key: TextKey, values?: Values): string => translate(key, values);

export const tList = (key: ListKey): readonly string[] => translateList(key);
