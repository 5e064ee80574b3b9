import { distance, sound } from '../words/spelling.ts';

/**
 * What rules about words are written with, as data. Every text is words parted by spaces; `word*` is any word that begins so,
 * `word~` also one that is misspelled.
 */
export interface RuleVocabulary {
  /** Words that a name in capitals stands for. */
  readonly classes: Readonly<Record<string, string>>;
  /** Spoken, misspelled and parted forms, of three words at most, with what they are read as. */
  readonly readAs: Readonly<Record<string, string>>;
  /** Words that may stand anywhere among the others. */
  readonly padding: string;
  /** Words that are read even when they are written as one. */
  readonly glued: string;
}

/** What a word may be: its own key, rule words that it begins with or is meant for, and the names of classes. */
export type Heard = ReadonlySet<string>;

/** Letters from which a word that may be misspelled allows one wrong letter: in shorter ones every letter counts. */
const ONE_OFF = 5;
/** Letters from which it allows two: about one in six. */
const TWO_OFF = 12;
/** Letters from which a word may be written as it sounds: shorter ones sound like others (`en` and `een`). */
const SOUNDING = 4;
/** Letters from which words may be written as one: below it, real words are made of such words (`tik`, `benik`). */
const GLUED = 6;
/** Of a spoken form. */
const MOST_WORDS = 3;
/** Words that are remembered as they were heard: what someone types in a day, and no more than some hundred kB. */
const REMEMBERED = 2000;

/** How a word sounds to who writes as they speak: `slaad` is `slaat`, `volhoude` is `volhouden`. `en` is not `een`. */
function soundKey(word: string): string {
  if (word.length < SOUNDING) return word;
  return sound(word.replace(/dt?$/, 't').replace(/([^aeiou]e)n$/, '$1'));
}

/** Hears words as rules ask for them. */
export class RuleWords {
  readonly #readAs: ReadonlyMap<string, string>;
  readonly #names = new Map<string, Set<string>>();
  readonly #prefixes = new Map<string, Set<string>>();
  readonly #misspelled = new Map<string, Set<string>>();
  readonly #heard = new Map<string, Heard>();
  readonly #classes: ReadonlySet<string>;
  readonly #padding: ReadonlySet<string>;
  readonly #glued: RegExp;

  constructor({ classes, readAs, padding, glued }: RuleVocabulary) {
    this.#readAs = new Map(Object.entries(readAs));
    this.#padding = new Set(padding.split(' ').map(soundKey));
    this.#glued = new RegExp(`^(${glued.replaceAll(' ', '|')})+$`);
    this.#classes = new Set(Object.keys(classes));
    for (const [name, some] of Object.entries(classes)) for (const word of some.split(' ')) this.#add(word, name);
  }

  #add(word: string, name: string): void {
    const bare = word.replace(/[*~]$/, '');
    const add = (to: Map<string, Set<string>>, key: string) => to.set(key, (to.get(key) ?? new Set()).add(name));
    if (word.endsWith('*')) add(this.#prefixes, sound(bare));
    else add(this.#names, soundKey(bare));
    if (word.endsWith('~')) add(this.#misspelled, soundKey(bare));
  }

  /** The key by which a word of a rule is found among what is heard. Throws for a name that is no class. */
  keyOf(word: string): string {
    if (/^[A-Z]+$/.test(word)) {
      if (!this.#classes.has(word)) throw new Error(`There is no class ${word}.`);
      return word;
    }
    if (!/[*~]$/.test(word)) return soundKey(word);
    const key = `=${word}`;
    this.#add(word, key);
    return key;
  }

  /** Words that were written as one: `trekhet`, `ikwildood`. */
  #unglued(word: string): readonly string[] {
    if (word.length < GLUED || !this.#glued.test(word) || this.#names.has(soundKey(word))) return [word];
    const parts: string[] = [];
    for (let rest = word; rest !== ''; rest = rest.slice(0, -(parts[0]?.length ?? 1)))
      parts.unshift(this.#glued.exec(rest)?.[1] ?? rest);
    return parts;
  }

  /** The words of a text that was normalised, as they are read: spoken forms written out, parted words joined. */
  read(typed: readonly string[]): string[] {
    const spoken = typed.flatMap((word) => this.#unglued(word));
    const read: string[] = [];
    for (let at = 0; at < spoken.length; ) {
      const size = [MOST_WORDS, 2, 1].find((many) => this.#readAs.has(spoken.slice(at, at + many).join(' '))) ?? 1;
      const text = spoken.slice(at, at + size).join(' ');
      read.push(...(this.#readAs.get(text) ?? text).split(' '));
      at += size;
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
    if (key.length < ONE_OFF) return heard;
    for (const [meant, names] of this.#misspelled) {
      const most = meant.length >= TWO_OFF ? 2 : 1;
      if (meant[0] === key[0] && distance(key, meant, most) <= most) for (const name of names) heard.add(name);
    }
    return heard;
  }
}
