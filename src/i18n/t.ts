import { translate, translateList } from './i18n.ts';
import type backup from './locales/nl/backup.json';
import type catalogue from './locales/nl/catalogue.json';
import type check from './locales/nl/check.json';
import type consent from './locales/nl/consent.json';
import type data from './locales/nl/data.json';
import type entry from './locales/nl/entry.json';
import type find from './locales/nl/find.json';
import type info from './locales/nl/info.json';
import type keyboard from './locales/nl/keyboard.json';
import type kiosk from './locales/nl/kiosk.json';
import type list from './locales/nl/list.json';
import type map from './locales/nl/map.json';
import type moments from './locales/nl/moments.json';
import type needs from './locales/nl/needs.json';
import type outcome from './locales/nl/outcome.json';
import type payer from './locales/nl/payer.json';
import type plan from './locales/nl/plan.json';
import type safety from './locales/nl/safety.json';
import type sheet from './locales/nl/sheet.json';
import type shell from './locales/nl/shell.json';
import type staff from './locales/nl/staff.json';
import type start from './locales/nl/start.json';
import type takeHome from './locales/nl/take-home.json';
import type together from './locales/nl/together.json';
import type ui from './locales/nl/ui.json';

interface Dutch {
  backup: typeof backup;
  catalogue: typeof catalogue;
  check: typeof check;
  consent: typeof consent;
  data: typeof data;
  entry: typeof entry;
  find: typeof find;
  info: typeof info;
  keyboard: typeof keyboard;
  kiosk: typeof kiosk;
  list: typeof list;
  map: typeof map;
  moments: typeof moments;
  needs: typeof needs;
  outcome: typeof outcome;
  payer: typeof payer;
  plan: typeof plan;
  safety: typeof safety;
  sheet: typeof sheet;
  shell: typeof shell;
  staff: typeof staff;
  start: typeof start;
  'take-home': typeof takeHome;
  together: typeof together;
  ui: typeof ui;
}

type WithoutPlural<K extends string> = K extends `${infer Base}_${'one' | 'other'}`
  ? WithoutFormality<Base>
  : WithoutFormality<K>;
type WithoutFormality<K extends string> = K extends `${infer Base}_je` ? Base : K;

/** Every path to a text: `find.title`. Plural endings and the other form of address (`_je`) are left off, as i18next wants it. */
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
