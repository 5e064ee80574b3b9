import type { Engine } from '../build/engines.ts';

/** The first version of each engine that has something; Infinity for none. Source: MDN browser compatibility data, 2026. */
export type Since = Readonly<Record<Engine, number>>;

const since = (safari: number, chrome: number, firefox: number): Since => ({ safari, chrome, firefox });

/** Syntax, by the type of its node in an ESTree. */
export const SYNTAX: Readonly<Record<string, Since>> = {
  StaticBlock: since(16.4, 94, 93),
  ImportAttribute: since(17.2, 123, 138),
};

/** What a regular expression can hold that makes the whole file a syntax error where it is not known. */
export const PATTERNS: readonly { readonly what: string; readonly seen: RegExp; readonly since: Since }[] = [
  { what: 'lookbehind', seen: /\(\?<[=!]/, since: since(16.4, 62, 78) },
  { what: 'modifiers', seen: /\(\?[ims]*-?[ims]+:/, since: since(26, 125, 132) },
];
export const FLAGS: Readonly<Record<string, Since>> = { d: since(15, 90, 88), v: since(17, 112, 116) };

/** Members that nothing else is called: a call of one fails where it is missing. */
export const MEMBERS: Readonly<Record<string, Since>> = {
  toSorted: since(16, 110, 115),
  toReversed: since(16, 110, 115),
  toSpliced: since(16, 110, 115),
  findLast: since(15.4, 97, 104),
  findLastIndex: since(15.4, 97, 104),
  groupBy: since(17.4, 117, 119),
  fromAsync: since(16.4, 121, 115),
  withResolvers: since(17.4, 119, 121),
  isWellFormed: since(16.4, 111, 119),
  toWellFormed: since(16.4, 111, 119),
  canParse: since(17, 120, 115),
  isSubsetOf: since(17, 122, 127),
  isSupersetOf: since(17, 122, 127),
  isDisjointFrom: since(17, 122, 127),
  symmetricDifference: since(17, 122, 127),
  toBase64: since(18.2, 140, 133),
  fromBase64: since(18.2, 140, 133),
  toHex: since(18.2, 140, 133),
  fromHex: since(18.2, 140, 133),
  checkVisibility: since(17.4, 105, 106),
  showPopover: since(17, 114, 125),
  hidePopover: since(17, 114, 125),
  togglePopover: since(17, 114, 125),
  requestClose: since(18.4, 134, 139),
  startViewTransition: since(18, 111, 144),
  supportedValuesOf: since(15.4, 99, 93),
  getOrInsert: since(26.2, 145, 144),
  getOrInsertComputed: since(26.2, 145, 144),
  sumPrecise: since(26.2, 147, 137),
};

/** Names of what the browser itself has, or a part of it has. */
export const GLOBALS: Readonly<Record<string, Since>> = {
  CompressionStream: since(16.4, 80, 113),
  DecompressionStream: since(16.4, 80, 113),
  Segmenter: since(14.1, 87, 125),
  DurationFormat: since(16.4, 129, 136),
  requestIdleCallback: since(Number.POSITIVE_INFINITY, 47, 55),
  userActivation: since(16.4, 72, 120),
  trustedTypes: since(26, 83, 148),
  scheduler: since(Number.POSITIVE_INFINITY, 94, 142),
  URLPattern: since(26, 95, 142),
  CloseWatcher: since(Number.POSITIVE_INFINITY, 126, 132),
  showSaveFilePicker: since(Number.POSITIVE_INFINITY, 86, Number.POSITIVE_INFINITY),
  BarcodeDetector: since(Number.POSITIVE_INFINITY, 83, Number.POSITIVE_INFINITY),
  cookieStore: since(18.4, 87, 140),
  Temporal: since(Number.POSITIVE_INFINITY, 144, 139),
};

/** Members of one object only, as others have the same name. */
export const STATICS: Readonly<Record<string, Since>> = {
  'AbortSignal.timeout': since(16, 103, 100),
  'AbortSignal.any': since(17.4, 116, 124),
  'Promise.try': since(18.2, 128, 134),
  'RegExp.escape': since(18.2, 136, 134),
  'Error.isError': since(26, 134, 138),
  'storage.estimate': since(17, 61, 57),
};

/** In a selector: where one is not known, the rule is dropped with all selectors beside it. */
export const SELECTORS: readonly { readonly what: string; readonly seen: RegExp; readonly since: Since }[] = [
  { what: ':has()', seen: /:has\(/, since: since(15.4, 105, 121) },
  { what: '::details-content', seen: /::details-content/, since: since(18.4, 131, 143) },
  { what: ':user-invalid', seen: /:user-(?:in)?valid/, since: since(16.5, 119, 88) },
  { what: ':popover-open', seen: /:popover-open/, since: since(17, 114, 125) },
  { what: ':open', seen: /:open\b/, since: since(26, 133, 136) },
];

/** In a value: the declaration is dropped, so one before it has to stand in. */
export const VALUES: readonly { readonly what: string; readonly seen: RegExp; readonly since: Since }[] = [
  { what: 'dvh', seen: /\d[dsl]v(?:h|w|i|b|min|max)\b/, since: since(15.4, 108, 101) },
  { what: 'cqi', seen: /\dcq(?:i|w|h|b|min|max)\b/, since: since(16, 105, 110) },
  { what: 'color-mix()', seen: /color-mix\(/, since: since(16.2, 111, 113) },
  { what: 'oklch()', seen: /\bokl(?:ab|ch)\(/, since: since(15.4, 111, 113) },
  { what: 'light-dark()', seen: /light-dark\(/, since: since(17.5, 123, 120) },
];

/** Properties that one of the promised Safaris, or Safari of a phone, knows as `-webkit-…` only. */
export const PREFIXED: readonly string[] = ['text-size-adjust', 'user-select', 'hyphens', 'backdrop-filter'];
