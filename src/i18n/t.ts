import { translate, translateList } from './i18n.ts';

/** What a group of texts holds: the file of its name in `locales/nl/`. The only list of them; the build reads the folder. */
interface Dutch {
  backup: typeof import('./locales/nl/backup.json');
  card: typeof import('./locales/nl/card.json');
  catalogue: typeof import('./locales/nl/catalogue.json');
  check: typeof import('./locales/nl/check.json');
  consent: typeof import('./locales/nl/consent.json');
  data: typeof import('./locales/nl/data.json');
  entry: typeof import('./locales/nl/entry.json');
  find: typeof import('./locales/nl/find.json');
  info: typeof import('./locales/nl/info.json');
  keyboard: typeof import('./locales/nl/keyboard.json');
  kiosk: typeof import('./locales/nl/kiosk.json');
  list: typeof import('./locales/nl/list.json');
  map: typeof import('./locales/nl/map.json');
  moments: typeof import('./locales/nl/moments.json');
  needs: typeof import('./locales/nl/needs.json');
  outcome: typeof import('./locales/nl/outcome.json');
  payer: typeof import('./locales/nl/payer.json');
  plan: typeof import('./locales/nl/plan.json');
  reading: typeof import('./locales/nl/reading.json');
  safety: typeof import('./locales/nl/safety.json');
  sheet: typeof import('./locales/nl/sheet.json');
  shell: typeof import('./locales/nl/shell.json');
  staff: typeof import('./locales/nl/staff.json');
  start: typeof import('./locales/nl/start.json');
  'take-home': typeof import('./locales/nl/take-home.json');
  together: typeof import('./locales/nl/together.json');
  topic: typeof import('./locales/nl/topic.json');
  ui: typeof import('./locales/nl/ui.json');
  words: typeof import('./locales/nl/words.json');
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
