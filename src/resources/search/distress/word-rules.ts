import { distance, sound } from '../words/spelling.ts';

/**
 * What rules about words are written with, as data. Every text is words parted by spaces; `word*` is any word that begins so,
 * `word~` also one that is misspelled.
 */
export interface RuleVocabulary {
  /** Words that a name in capitals stands for. */
  readonly classes: Readonly<Record<string, string>>;
  /** Spoken, misspelled and parted forms with what they are read as. */
  readonly readAs: Readonly<Record<string, string>>;
  /** Words that may stand anywhere among the others. */
  readonly padding: string;
  /** What may follow where a rule ends with `!` (a new sentence) or with a full stop (a sentence or an addition). */
  readonly afterSentence: string;
  readonly afterThought: string;
}

/** The words of a text from one that was matched to the last, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What a word may be: its own key, rule words that it begins with or is meant for, and the names of classes. */
type Heard = ReadonlySet<string>;

interface Step {
  readonly any: readonly string[];
  /** Other words may stand before it. */
  readonly afterGap: boolean;
}

/** A rule made ready. */
interface WordRule {
  readonly steps: readonly Step[];
  /** What may follow; anything when undefined. */
  readonly before: 'SENTENCE' | 'THOUGHT' | undefined;
  /** It holds for all that is said, not only where it stands. */
  readonly isForAll: boolean;
  /** It reaches to the last word. */
  readonly toEnd: boolean;
  /** It only stands where the text begins. */
  readonly atStart: boolean;
}

/** Other words that may stand in a gap. */
const GAP = 4;
/** Letters from which a word that may be misspelled allows one wrong letter, and two. */
const ONE_OFF = 6;
const TWO_OFF = 12;
/** Letters from which a word may be written as it sounds. */
const SOUNDING = 4;
const REMEMBERED = 2000;

/** How a word sounds to who writes as they speak: `slaad` is `slaat`, `volhoude` is `volhouden`. `en` is not `een`. */
function soundKey(word: string): string {
  if (word.length < SOUNDING) return word;
  return sound(word.replace(/dt?$/, 't').replace(/([^aeiou]e)n$/, '$1'));
}

/** Reads words as rules ask for them. */
export class RuleWords {
  readonly #readAs: ReadonlyMap<string, string>;
  readonly #names = new Map<string, Set<string>>();
  readonly #prefixes = new Map<string, Set<string>>();
  readonly #misspelled = new Map<string, Set<string>>();
  readonly #heard = new Map<string, Heard>();
  readonly #stepKeys = new Map<string, string>();
  readonly #padding: ReadonlySet<string>;

  constructor({ classes, readAs, padding, afterSentence, afterThought }: RuleVocabulary) {
    this.#readAs = new Map(Object.entries(readAs));
    this.#padding = new Set(padding.split(' ').map(soundKey));
    const all = { ...classes, SENTENCE: afterSentence, THOUGHT: afterThought };
    for (const [name, some] of Object.entries(all)) for (const word of some.split(' ')) this.#add(word, name);
  }

  #add(word: string, name: string): void {
    const bare = word.replace(/[*~]$/, '');
    const add = (to: Map<string, Set<string>>, key: string) => to.set(key, (to.get(key) ?? new Set()).add(name));
    if (word.endsWith('*')) add(this.#prefixes, sound(bare));
    else add(this.#names, soundKey(bare));
    if (word.endsWith('~')) add(this.#misspelled, soundKey(bare));
  }

  /** The words of a text that was normalised, as they are read: spoken forms written out, parted words joined. */
  read(typed: readonly string[]): string[] {
    const read: string[] = [];
    for (let at = 0; at < typed.length; at += 1) {
      const [word = '', next = ''] = [typed[at], typed[at + 1]];
      const joined = this.#readAs.get(`${word} ${next}`);
      if (joined !== undefined) at += 1;
      read.push(...(joined ?? this.#readAs.get(word) ?? word).split(' '));
    }
    return read;
  }

  isPadding(word: string): boolean {
    return this.#padding.has(soundKey(word));
  }

  heardAs(word: string): Heard {
    const before = this.#heard.get(word);
    if (before) return before;
    if (this.#heard.size >= REMEMBERED) this.#heard.clear();
    const made = this.#listen(word);
    this.#heard.set(word, made);
    return made;
  }

  #listen(word: string): Heard {
    const key = soundKey(word);
    const heard = new Set([key, ...(this.#names.get(key) ?? [])]);
    for (const [prefix, names] of this.#prefixes) if (key.startsWith(prefix)) for (const name of names) heard.add(name);
    if (key.length < ONE_OFF - 1) return heard;
    for (const [meant, names] of this.#misspelled) {
      const most = meant.length >= TWO_OFF ? 2 : 1;
      if (meant[0] === key[0] && distance(key, meant, most) <= most) for (const name of names) heard.add(name);
    }
    return heard;
  }

  /**
   * Makes a rule ready: words in order, `a/b` for either, `..` for a gap, `^` before it when it
   * holds for all that is said, `<` when it stands where the text begins, ` ...` after it when it reaches to the end.
   */
  prepare(text: string): WordRule {
    const isForAll = text.startsWith('^');
    const ends = /[!.]$/.exec(text.replace(/ \.\.\.$/, ''))?.[0];
    const steps: Step[] = [];
    let afterGap = false;
    for (const part of text
      .replace(/^[\^<]/, '')
      .replace(/( \.)?[!.]$/, (end, dots) => (dots ? end : ''))
      .split(' ')) {
      if (part === '...') continue;
      if (part === '..') afterGap = true;
      else {
        steps.push({ any: part.split('/').map((one) => this.#stepKey(one)), afterGap });
        afterGap = false;
      }
    }
    const before = ends === '!' ? 'SENTENCE' : ends === '.' ? 'THOUGHT' : undefined;
    return { steps, before, isForAll, toEnd: text.endsWith(' ...'), atStart: text.startsWith('<') };
  }

  #stepKey(word: string): string {
    if (/^[A-Z]+$/.test(word)) return word;
    const known = this.#stepKeys.get(word);
    if (known !== undefined) return known;
    const isExact = !/[*~]$/.test(word);
    const key = isExact ? soundKey(word) : `=${word}`;
    if (!isExact) this.#add(word, key);
    this.#stepKeys.set(word, key);
    return key;
  }
}

/** A text as rules see it. */
interface HeardText {
  readonly heard: readonly Heard[];
  readonly padding: readonly boolean[];
}

export function hearText(typed: readonly string[], known: RuleWords): HeardText {
  const read = known.read(typed);
  return { heard: read.map((word) => known.heardAs(word)), padding: read.map((word) => known.isPadding(word)) };
}

function mayEnd({ before }: WordRule, after: number, { heard, padding }: HeardText): boolean {
  if (before === undefined) return true;
  for (let at = after; at < heard.length; at += 1) {
    if (heard[at]?.has(before)) return true;
    if (!padding[at]) return false;
  }
  return true;
}

/** The position of the last word when the steps from `step` on can be matched from `at` on; -1 when they cannot. */
function endOf(rule: WordRule, step: number, at: number, text: HeardText): number {
  const wanted = rule.steps[step];
  if (!wanted) return mayEnd(rule, at, text) ? at - 1 : -1;
  let others = step > 0 && wanted.afterGap ? GAP : 0;
  for (let here = at; here < text.heard.length; here += 1) {
    if (wanted.any.some((one) => text.heard[here]?.has(one))) {
      const end = endOf(rule, step + 1, here + 1, text);
      if (end >= 0) return end;
    }
    if (step === 0) return -1;
    if (!text.padding[here]) others -= 1;
    if (others < 0) return -1;
  }
  return -1;
}

/** Where a rule matches first in a text; undefined when it does not. */
function findRule(rule: WordRule, text: HeardText): Span | undefined {
  const starts = rule.atStart ? 1 : text.heard.length;
  for (let from = 0; from < starts; from += 1) {
    const end = endOf(rule, 0, from, text);
    if (end >= 0)
      return rule.isForAll ? { from: 0, to: text.heard.length } : { from, to: rule.toEnd ? text.heard.length : end };
  }
  return undefined;
}

/** Rules by what they begin with: few of them begin with a word that was typed. */
export class RuleList {
  readonly #byFirst = new Map<string, WordRule[]>();

  add(rule: WordRule): void {
    for (const key of rule.steps[0]?.any ?? []) {
      const alike = this.#byFirst.get(key);
      if (alike) alike.push(rule);
      else this.#byFirst.set(key, [rule]);
    }
  }

  /** Where rules match in a text, each once. */
  findIn(text: HeardText): Span[] {
    const found: Span[] = [];
    const keys = new Set(text.heard.flatMap((heard) => [...heard]));
    const rules = new Set([...keys].flatMap((key) => this.#byFirst.get(key) ?? []));
    for (const rule of rules) {
      const span = findRule(rule, text);
      if (span) found.push(span);
    }
    return found;
  }
}
