import { foldedWords } from '../words/fold.ts';
import { MAX_QUERY_LENGTH } from '../words/normalize.ts';
import { DISTRESS_KINDS, type Distress, type DistressKind } from './detect-distress.ts';
import { type Found, findFrom, type Heard, overlap, type Rule, type Step } from './language-rule.ts';
import { isOf, readPattern, type WordClasses, type WordPattern } from './word-patterns.ts';

/** The rules of a language as data: `docs/search.md` says how they are written. Rules stand together, parted by `|`. */
export interface LanguageRules {
  /** Unicode name of the script in which its words are written. */
  readonly script: string;
  readonly classes: WordClasses;
  /** What is written at the front of a word and is no part of it, parted by spaces. */
  readonly prefixes?: string;
  /** What says distress outright, and what only lets it show. */
  readonly kinds: Readonly<Partial<Record<DistressKind, readonly string[]>>>;
  readonly sounds: Readonly<Partial<Record<DistressKind, readonly string[]>>>;
  /** What uses such words and is none; it takes away the rules that it shares a word with, but for those that begin with `+`. */
  readonly ordinary: readonly string[];
}

/** Other words that may stand in a gap. */
const GAP = 3;
/** Letters that a word keeps at least when what is written at its front is taken off. */
const LEAST_LETTERS = 2;
/** Words that are remembered as they were heard: what someone types in a day. */
const REMEMBERED = 1000;

/** What says it outright goes before what only lets it show, and then what has to be helped within minutes. */
const ranks = [true, false].flatMap((isOutright) => DISTRESS_KINDS.map((kind) => ({ kind, isOutright })));
const rankOf = ({ kind, isOutright }: Distress): number =>
  ranks.findIndex((one) => one.kind === kind && one.isOutright === isOutright);

/** The gravest of what was heard. */
const gravest = (heard: readonly Distress[]): Distress | null =>
  [...heard].sort((a, b) => rankOf(a) - rankOf(b))[0] ?? null;

/** The rules of one language, read when they are first asked for. */
class Language {
  readonly #source: LanguageRules;
  readonly #script: RegExp;
  readonly #prefixes: readonly string[];
  readonly #patterns = new Map<string, WordPattern>();
  readonly #byFirst = new Map<WordPattern, Rule[]>();
  readonly #remembered = new Map<string, Heard>();
  #isRead = false;

  constructor(source: LanguageRules) {
    this.#source = source;
    this.#script = new RegExp(`\\p{Script=${source.script}}`, 'u');
    this.#prefixes = source.prefixes?.split(' ') ?? [];
  }

  /** Reads its rules; true when that was still to do. */
  prepare(): boolean {
    if (this.#isRead) return false;
    this.#isRead = true;
    const { kinds, sounds, ordinary } = this.#source;
    for (const kind of DISTRESS_KINDS) {
      this.#read(kinds[kind], { kind, isOutright: true });
      this.#read(sounds[kind], { kind, isOutright: false });
    }
    this.#read(ordinary, undefined);
    return true;
  }

  #read(lines: readonly string[] = [], distress: Distress | undefined): void {
    for (const text of lines.flatMap((line) => line.split('|'))) {
      const parts = text
        .replace(/^\+/, '')
        .split(' & ')
        .map((part) => this.#stepsOf(part));
      const first = parts[0]?.[0];
      if (!first) continue;
      const alike = this.#byFirst.get(first.pattern) ?? [];
      this.#byFirst.set(first.pattern, [...alike, { parts, isCertain: text.startsWith('+'), distress }]);
    }
  }

  /** Words in order; `..` stands for a gap. */
  #stepsOf(text: string): readonly Step[] {
    const words = text.split(' ');
    return words.flatMap((word, i) =>
      word === '..' ? [] : [{ pattern: this.#patternOf(word), gap: words[i - 1] === '..' ? GAP : 0 }],
    );
  }

  #patternOf(text: string): WordPattern {
    const known = this.#patterns.get(text);
    if (known) return known;
    const made = readPattern(text, this.#source.classes);
    this.#patterns.set(text, made);
    return made;
  }

  #heardAs(word: string): Heard {
    const before = this.#remembered.get(word);
    if (before) return before;
    const bare = this.#prefixes
      .filter((prefix) => word.startsWith(prefix) && word.length >= prefix.length + LEAST_LETTERS)
      .map((prefix) => word.slice(prefix.length));
    const forms = [word, ...bare];
    const heard = new Set([...this.#patterns.values()].filter((one) => forms.some((form) => isOf(form, one))));
    if (this.#remembered.size >= REMEMBERED) this.#remembered.clear();
    this.#remembered.set(word, heard);
    return heard;
  }

  #findIn(sentence: readonly Heard[]): Found[] {
    return sentence.flatMap((heard, from) =>
      [...heard]
        .flatMap((pattern) => this.#byFirst.get(pattern) ?? [])
        .flatMap((rule) => findFrom(rule, from, sentence) ?? []),
    );
  }

  /** What a sentence says. */
  hear(sentence: string): Distress[] {
    if (!this.#script.test(sentence)) return [];
    this.prepare();
    const found = this.#findIn(foldedWords(sentence).map((word) => this.#heardAs(word)));
    const ordinary = found.filter(({ rule }) => !rule.distress);
    return found.flatMap((one) =>
      one.rule.distress && (one.rule.isCertain || !ordinary.some((other) => overlap(one, other)))
        ? [one.rule.distress]
        : [],
    );
  }
}

/** Hears distress in languages that the product has no phrases of for everyone. */
export class LanguageEar {
  readonly #languages: readonly Language[];

  constructor(rules: Readonly<Record<string, LanguageRules>>) {
    this.#languages = Object.values(rules).map((one) => new Language(one));
  }

  /** Reads the rules of a language; true while more are left. */
  prepare(): boolean {
    return this.#languages.some((language) => language.prepare());
  }

  /** What a text says outright, or sounds like, in any of the languages: their words are hardly ever those of another. */
  hear(text: string): Distress | null {
    const sentences = text.slice(0, MAX_QUERY_LENGTH).split(/[.!?;\n…؟؛]+/);
    return gravest(this.#languages.flatMap((language) => sentences.flatMap((sentence) => language.hear(sentence))));
  }
}
