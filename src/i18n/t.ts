import { translate, translateList } from './i18n.ts';
import type check from './locales/nl/check.json';
import type common from './locales/nl/common.json';
import type finder from './locales/nl/finder.json';
import type help from './locales/nl/help.json';
import type pages from './locales/nl/pages.json';

interface Dutch {
  check: typeof check;
  common: typeof common;
  finder: typeof finder;
  help: typeof help;
  pages: typeof pages;
}

type WithoutPlural<K extends string> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K;

/** Every path to a text: `finder.title`. Plural endings are left off, as i18next wants it. */
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
