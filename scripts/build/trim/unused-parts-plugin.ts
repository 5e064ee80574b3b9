import type { Plugin } from 'vite';

/** From one mark in the text of a library up to another. */
type Piece = readonly [from: string, to: string];

/** What the app never calls of libraries that come as one piece, which no bundler can shake. */
const UNUSED = {
  lunr: [
    // Its English stems and stop words, its trimmer, and its sets of tokens for wildcards.
    ['/*!\n * lunr.stemmer', '/*!\n * lunr.Index'],
    // Queries and serialised indexes: `search-index.ts` looks keys up by itself.
    ['lunr.Index.prototype.search = ', '/*!\n * lunr.Builder'],
    ['lunr.MatchData = function', '/**\n   * export the module'],
  ],
  i18next: [
    // Its ways to fetch texts: the app gives it each file (`addTexts`).
    ['  constructor(backend, store, services, options = {}) {', '}\n\nconst get = () => ({'],
    // Texts within texts (`$t()`), and formats of numbers and days: the app writes these by `Intl`.
    [
      '      if (opt.nest !== false) res = this.interpolator.nest(res',
      '      if (opt.interpolation) this.interpolator.reset();',
    ],
    ['      let nestBef;', '      let data = opt.replace'],
    ['      if (skipOnVariables) {\n        const na', '      if (!opt.lng && resolved && resolved.res)'],
    ['  nest(str, fc, options = {}) {', '}\n\nconst parseFormatStr'],
    ['const parseFormatStr', 'const removePending'],
    ['      if (this.modules.formatter) {', '      const lu = new LanguageUtil'],
    // Reports about keys that lack a text, and processing of found ones.
    [
      "    if (lng?.toLowerCase() === 'cimode') {\n      if (app",
      '    const resolved = this.resolve(keys, opt);\n    let res',
    ],
    ['        if (!this.options.returnedObjectHandler) {', '        const r = this.options.returnedObjectHandler'],
    [
      '      if (usedKey || usedDefault || updateMissing) {',
      '      res = this.extendTranslation(res, keys, opt, resolved, lastKey);\n      if (usedKey',
    ],
    ['    const postProcess = opt.postProcess ||', '    return res;\n  }\n  resolve(keys'],
    ['  getUsedParamsDetails(options = {}) {', '  static hasDefaultValue'],
    // Warnings that only a debugging program sees.
    ['    if (prefixEscaped || suffixEscaped || nesting', '    this.escape = escape$1'],
    ["    if (!this.escapeValue && typeof str === 'string' && /", '    const missingInterpolationHandler'],
    ['        if (this.escape === escape && this.options', '        return this.escape(val);'],
    ['      if (loggerOwner && loggerOwner !== this', '      if (this.modules.logger) {\n        baseLogger.init('],
    ['      if (l && this.logger.debug && !isSafeLanguageCode(l)) {', '      if (l) {\n        if (!this.language)'],
    // Keys given as functions, lists of texts one by one, guesses at a language that is not there.
    [
      "    if (typeof keys === 'function') keys = keysFromSelector",
      '    if (!Array.isArray(keys)) keys = [String(keys)];\n    keys = ',
    ],
    ["    keys = keys.map(k => typeof k === 'function' ? keys", '    const returnDetails = opt.returnDetails !=='],
    ["    if (Array.isArray(keys)) keys = keys.map(k => typeof k === 'f", '    keys.forEach(k => {'],
    ['        if (!this.checkedLoadedFor[`', '        codes.forEach(code => {'],
    ['  addResource(lng, ns, key, value', '  addResourceBundle(lng, ns, resources'],
    // Names with dots in them, where they are no path to a text or to a value.
    ['if (result != null || !ignoreJSONStructure', 'return result;\n    return deepFind('],
    ['  if (path == null && ignoreJSONStructure', '  return path;\n};'],
    ['  removeNamespaces(ns) {', '  deprecateDottedLng('],
    ['  removeResourceBundle(lng, ns) {', '  hasResourceBundle(lng, ns) {'],
    ['    if (this.logger.debug && isString(code)) this.deprecate', '    return formatted;'],
    ['  deprecateBareCode(code, formatted) {', '  isSupportedCode(code) {'],
    ['    if (!found && this.options.supportedLngs) {\n      codes', '    if (!found) found = this.getFallbackCodes('],
    ['  needsPlural(code, options', '  getSuffix(code, count'],
    // Parts that are plugged in, keys under a fixed prefix, more instances than the one there is.
    ['      s.utils = {', '      s.backendConnector = new'],
    ['      if (this.modules.languageDetector) {\n        s.', '      this.translator = new Translator'],
    ['  use(module) {', '  setResolvedLanguage(l) {'],
    ['  getFixedT(lng', '  t(...args) {'],
    ['  hasLoadedNamespace(ns, options', '  static createInstance('],
    ['  cloneInstance(options', '  toJSON() {\n    return {\n      options: this.options'],
  ],
  qr: [
    // Every way to draw a code but the squares themselves.
    ['function renderAscii(r) {', 'export function encodeQR('],
    ["    if (output === 'ascii')", '    return err(`Unknown output'],
    // Checks of choices that only `qr-code.ts` makes, and of texts whose size it knows: what does not fit still throws.
    ["    if (typeof opts !== 'object'", '    let ver = opts.version'],
    ['    if (ver !== undefined)\n        ver = asVersion(ver);', '    const ecc = opts.ecc'],
    ['    if (!ECC_LEVELS.includes(ecc))', '    const encoding = opts.encoding'],
    ['    if (!LENGTH_BITS[encoding])', '    const textEncoder = opts.textEncoder'],
    ["    if (encoding === 'byte' && textEncoder === undefined) {", "    const utf8 = encoding === 'byte'"],
    ['    if (utf8 !== undefined && !_isBytes(utf8))', "    const dataLen = encoding === 'byte' ? utf8.length : text"],
    ['    const maxOutputSize = output', '    const map = new Int32Array(W);'],
  ],
} as const satisfies Record<string, readonly Piece[]>;

export type Library = keyof typeof UNUSED;

/**
 * The text of a library without what the app never calls. Throws when a mark is not there: another version must be looked at
 * first.
 */
export function withoutUnused(library: Library, code: string): string {
  return UNUSED[library].reduce((text, [from, to]) => {
    const start = text.indexOf(from);
    const end = text.indexOf(to, start);
    if (start < 0 || end < 0) throw new Error(`${library} has no "${from.trim()}" before "${to.trim()}" any more`);
    return text.slice(0, start) + text.slice(end);
  }, code);
}

const FILES = /\/node_modules\/(lunr|i18next|qr)\/(?:lunr|dist\/esm\/i18next|index)\.js$/;

/** Leaves them out of the build. */
export function unusedPartsPlugin(): Plugin {
  return {
    name: 'unused-parts',
    apply: 'build',
    transform: {
      filter: { id: FILES },
      handler: (code, id) => ({ code: withoutUnused(FILES.exec(id)?.[1] as Library, code), map: null }),
    },
  };
}
