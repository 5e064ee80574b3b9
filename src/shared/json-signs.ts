/** What can be wrong with how a JSON file is written. Everything but the last four is read on. */
export type SlipKind =
  | 'extra-comma'
  | 'missing-comma'
  | 'missing-colon'
  | 'bare-word'
  | 'other-quotes'
  | 'comment'
  | 'decimal-comma'
  | 'key-twice'
  | 'open-text'
  | 'not-closed'
  | 'text-after'
  | 'no-json'
  | 'too-deep';

export interface Slip {
  readonly kind: SlipKind;
  /** From 1, as an editor counts. */
  readonly line: number;
  /** The word or sign it is about. */
  readonly what: string;
  /** Of a key that stands there twice: the line of the first. */
  readonly firstLine?: number;
}

const MOST_SLIPS = 50;
/** Quotes that people write, with the one that closes each. */
export const QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '“': '”',
  '”': '”',
  '„': '”',
  '‘': '’',
  '’': '’',
};
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

/** Thrown where nothing can be read on. */
export class Stop extends Error {}

/** The signs of a JSON file as people write it: steps through them, and says on which line something is wrong. */
export class JsonSigns {
  readonly slips: Slip[] = [];
  readonly #text: string;
  #at = 0;
  /** From 1. */
  line = 1;

  constructor(text: string) {
    this.#text = text;
  }

  slip(kind: SlipKind, what: string, firstLine?: number): void {
    const slip = { kind, line: this.line, what };
    this.slips.push(firstLine === undefined ? slip : { ...slip, firstLine });
    if (this.slips.length >= MOST_SLIPS) throw new Stop();
  }

  /** What is wrong here leaves nothing to read on. */
  stop(kind: SlipKind, what: string): never {
    this.slip(kind, what);
    throw new Stop();
  }

  get next(): string {
    return this.#text[this.#at] ?? '';
  }

  step(count = 1): void {
    for (let i = 0; i < count; i += 1) {
      if (this.#text[this.#at] === '\n') this.line += 1;
      this.#at += 1;
    }
  }

  /** Over white space and comments. */
  blank(): void {
    while (this.next !== '') {
      const comment = this.#comment();
      if (/\s|\u00a0|\ufeff/.test(this.next)) this.step();
      else if (comment) {
        this.slip('comment', comment.slice(0, 30));
        this.step(comment.length);
      } else return;
    }
  }

  /** What people write for themselves, which JSON does not have; undefined when none begins here. */
  #comment(): string | undefined {
    if (this.next !== '/' && this.next !== '#') return undefined;
    const rest = this.#text.slice(this.#at, this.#at + 2000);
    return /^(?:\/\/[^\n]*|\/\*[\s\S]*?\*\/|#[^\n]*)/.exec(rest)?.[0];
  }

  /** A text in any quotes. */
  string(): string {
    const open = this.next;
    const close = QUOTES[open] ?? open;
    if (open !== '"') this.slip('other-quotes', open);
    this.step();
    let text = '';
    while (this.next !== close && !(open !== '"' && open !== "'" && this.next === '"')) {
      if (this.next === '' || this.next === '\n') this.stop('open-text', text.slice(0, 30));
      text += this.next === '\\' ? this.#escape() : this.next;
      this.step();
    }
    this.step();
    return text;
  }

  #escape(): string {
    this.step();
    if (this.next !== 'u') return ESCAPES[this.next] ?? this.next;
    const code = Number.parseInt(this.#text.slice(this.#at + 1, this.#at + 5), 16);
    this.step(4);
    return String.fromCharCode(code || 0xfffd);
  }

  /** A number, true, false, null, or a word without quotes. In a list what follows a comma is the next item. */
  word(isInList: boolean): unknown {
    const word = /^[^\s,:[\]{}"]+/.exec(this.#text.slice(this.#at, this.#at + 200))?.[0] ?? '';
    if (word === '') this.stop(this.next === '' ? 'not-closed' : 'no-json', this.next);
    this.step(word.length);
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    if (/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(word)) return this.#number(word, isInList);
    this.slip('bare-word', word.slice(0, 30));
    return word;
  }

  /** `52,139` is no number here; nothing but digits can follow a comma so closely in an object. */
  #number(word: string, isInList: boolean): number {
    const rest = /^,(\d+)(?=\s*[,}\n])/.exec(this.#text.slice(this.#at, this.#at + 40));
    if (!rest || isInList) return Number(word);
    this.slip('decimal-comma', `${word}${rest[0]}`);
    this.step(rest[0].length);
    return Number(`${word}.${rest[1]}`);
  }

  /** The next signs, at most `most`. */
  ahead(most: number): string {
    return this.#text.slice(this.#at, this.#at + most).trim();
  }
}
