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

/** A JSON file as people write it. */
export interface LocatedJson {
  /** Undefined when nothing can be made of it. */
  readonly value: unknown;
  readonly slips: readonly Slip[];
  /** The line on which the value at this path begins; that of what holds it when it is not there. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

const DEEPEST = 24;
const MOST_SLIPS = 50;
const QUOTES: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '“': '”',
  '”': '”',
  '„': '”',
  '‘': '’',
  '’': '’',
};
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

class Stop extends Error {}

class Reader {
  readonly slips: Slip[] = [];
  readonly lines = new Map<string, number>();
  readonly #text: string;
  #at = 0;
  #line = 1;

  constructor(text: string) {
    this.#text = text;
  }

  #slip(kind: SlipKind, what: string, firstLine?: number): void {
    const slip = { kind, line: this.#line, what };
    this.slips.push(firstLine === undefined ? slip : { ...slip, firstLine });
    if (this.slips.length >= MOST_SLIPS) throw new Stop();
  }

  #stop(kind: SlipKind, what: string): never {
    this.#slip(kind, what);
    throw new Stop();
  }

  get #next(): string {
    return this.#text[this.#at] ?? '';
  }

  #step(count = 1): void {
    for (let i = 0; i < count; i += 1) {
      if (this.#text[this.#at] === '\n') this.#line += 1;
      this.#at += 1;
    }
  }

  #blank(): void {
    while (this.#next !== '') {
      const comment = this.#comment();
      if (/\s|\u00a0|\ufeff/.test(this.#next)) this.#step();
      else if (comment) {
        this.#slip('comment', comment.slice(0, 30));
        this.#step(comment.length);
      } else return;
    }
  }

  /** What people write for themselves, which JSON does not have; undefined when none begins here. */
  #comment(): string | undefined {
    if (this.#next !== '/' && this.#next !== '#') return undefined;
    const rest = this.#text.slice(this.#at, this.#at + 2000);
    return /^(?:\/\/[^\n]*|\/\*[\s\S]*?\*\/|#[^\n]*)/.exec(rest)?.[0];
  }

  #string(): string {
    const open = this.#next;
    const close = QUOTES[open] ?? open;
    if (open !== '"') this.#slip('other-quotes', open);
    this.#step();
    let text = '';
    while (this.#next !== close && !(open !== '"' && open !== "'" && this.#next === '"')) {
      if (this.#next === '' || this.#next === '\n') this.#stop('open-text', text.slice(0, 30));
      text += this.#next === '\\' ? this.#escape() : this.#next;
      this.#step();
    }
    this.#step();
    return text;
  }

  #escape(): string {
    this.#step();
    if (this.#next !== 'u') return ESCAPES[this.#next] ?? this.#next;
    const code = Number.parseInt(this.#text.slice(this.#at + 1, this.#at + 5), 16);
    this.#step(4);
    return String.fromCharCode(code || 0xfffd);
  }

  #word(): unknown {
    const word = /^[^\s,:[\]{}"]+/.exec(this.#text.slice(this.#at, this.#at + 200))?.[0] ?? '';
    if (word === '') this.#stop(this.#next === '' ? 'not-closed' : 'no-json', this.#next);
    this.#step(word.length);
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    if (/^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(word)) return this.#number(word);
    this.#slip('bare-word', word.slice(0, 30));
    return word;
  }

  /** `52,139` is no number here; nothing but digits can follow a comma so closely in an object. */
  #number(word: string): number {
    const rest = /^,(\d+)(?=\s*[,}\n])/.exec(this.#text.slice(this.#at, this.#at + 40));
    const isInList = this.#lists.at(-1) === true;
    if (!rest || isInList) return Number(word);
    this.#slip('decimal-comma', `${word}${rest[0]}`);
    this.#step(rest[0].length);
    return Number(`${word}.${rest[1]}`);
  }

  readonly #lists: boolean[] = [];

  value(path: string, depth: number): unknown {
    this.#blank();
    this.lines.set(path, this.#line);
    if (depth > DEEPEST) this.#stop('too-deep', '');
    if (this.#next === '{' || this.#next === '[') {
      this.#lists.push(this.#next === '[');
      const held = this.#next === '[' ? this.#list(path, depth) : this.#object(path, depth);
      this.#lists.pop();
      return held;
    }
    return this.#next in QUOTES ? this.#string() : this.#word();
  }

  /** After a value: true when another follows. */
  #goesOn(end: string): boolean {
    this.#blank();
    if (this.#next === end) return false;
    if (this.#next === '') this.#stop('not-closed', end);
    if (this.#next === ',') {
      const line = this.#line;
      this.#step();
      this.#blank();
      if (this.#next !== end) return true;
      this.slips.push({ kind: 'extra-comma', line, what: end });
      return false;
    }
    if (this.#next === ']' || this.#next === '}') this.#stop('not-closed', end);
    this.#slip('missing-comma', this.#next);
    return true;
  }

  #list(path: string, depth: number): unknown[] {
    const items: unknown[] = [];
    this.#step();
    this.#blank();
    let more = this.#next !== ']';
    while (more) {
      items.push(this.value(`${path}/${items.length}`, depth + 1));
      more = this.#goesOn(']');
    }
    this.#step();
    return items;
  }

  #object(path: string, depth: number): Record<string, unknown> {
    const held = new Map<string, unknown>();
    this.#step();
    this.#blank();
    let more = this.#next !== '}';
    while (more) {
      this.#blank();
      if (this.#next === '') this.#stop('not-closed', '}');
      const line = this.#line;
      const key = this.#next in QUOTES ? this.#string() : String(this.#word());
      const first = this.lines.get(`${path}/${key}`);
      if (held.has(key)) this.#slip('key-twice', key, first ?? line);
      this.#blank();
      if (this.#next === ':' || this.#next === '=') this.#step();
      else this.#slip('missing-colon', key);
      held.set(key, this.value(`${path}/${key}`, depth + 1));
      more = this.#goesOn('}');
    }
    this.#step();
    return Object.fromEntries(held);
  }

  whole(): unknown {
    this.#blank();
    if (this.#next === '') this.#stop('no-json', '');
    const value = this.value('', 0);
    this.#blank();
    if (this.#next !== '') this.#slip('text-after', this.#text.slice(this.#at, this.#at + 30).trim());
    return value;
  }
}

/**
 * Reads JSON as people write it, with or without a byte order mark: says on which line something is wrong, and reads on
 * where it is clear what was meant. Never throws.
 */
export function readLocatedJson(raw: string): LocatedJson {
  const reader = new Reader(raw.replace(/^\uFEFF/, ''));
  let value: unknown;
  try {
    value = reader.whole();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
  }
  const lineOf = (path: readonly (string | number)[]): number => {
    for (let length = path.length; length >= 0; length -= 1) {
      const line = reader.lines.get(
        path
          .slice(0, length)
          .map((part) => `/${part}`)
          .join(''),
      );
      if (line !== undefined) return line;
    }
    return 1;
  };
  return { value, slips: reader.slips, lineOf };
}
