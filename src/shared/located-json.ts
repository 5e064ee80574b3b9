import { JsonSigns, QUOTES, type Slip, Stop } from './json-signs.ts';

/** A JSON file as people write it. */
export interface LocatedJson {
  /** Undefined when nothing can be made of it. */
  readonly value: unknown;
  readonly slips: readonly Slip[];
  /** The line on which the value at this path begins; that of what holds it when it is not there. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

const DEEPEST = 24;

/** Puts values together out of signs, and remembers on which line each begins. */
class Reader {
  readonly lines = new Map<string, number>();
  readonly #signs: JsonSigns;
  /** Of what is open now, whether it is a list. */
  readonly #lists: boolean[] = [];

  constructor(signs: JsonSigns) {
    this.#signs = signs;
  }

  value(path: string, depth: number): unknown {
    this.#signs.blank();
    this.lines.set(path, this.#signs.line);
    if (depth > DEEPEST) this.#signs.stop('too-deep', '');
    if (this.#signs.next === '{' || this.#signs.next === '[') {
      this.#lists.push(this.#signs.next === '[');
      const held = this.#signs.next === '[' ? this.#list(path, depth) : this.#object(path, depth);
      this.#lists.pop();
      return held;
    }
    return this.#signs.next in QUOTES ? this.#signs.string() : this.#signs.word(this.#lists.at(-1) === true);
  }

  /** After a value: true when another follows. */
  #goesOn(end: string): boolean {
    this.#signs.blank();
    if (this.#signs.next === end) return false;
    if (this.#signs.next === '') this.#signs.stop('not-closed', end);
    if (this.#signs.next === ',') {
      const line = this.#signs.line;
      this.#signs.step();
      this.#signs.blank();
      if (this.#signs.next !== end) return true;
      this.#signs.slips.push({ kind: 'extra-comma', line, what: end });
      return false;
    }
    if (this.#signs.next === ']' || this.#signs.next === '}') this.#signs.stop('not-closed', end);
    this.#signs.slip('missing-comma', this.#signs.next);
    return true;
  }

  #list(path: string, depth: number): unknown[] {
    const items: unknown[] = [];
    this.#signs.step();
    this.#signs.blank();
    let more = this.#signs.next !== ']';
    while (more) {
      items.push(this.value(`${path}/${items.length}`, depth + 1));
      more = this.#goesOn(']');
    }
    this.#signs.step();
    return items;
  }

  #object(path: string, depth: number): Record<string, unknown> {
    const held = new Map<string, unknown>();
    this.#signs.step();
    this.#signs.blank();
    let more = this.#signs.next !== '}';
    while (more) {
      this.#signs.blank();
      if (this.#signs.next === '') this.#signs.stop('not-closed', '}');
      const line = this.#signs.line;
      const key =
        this.#signs.next in QUOTES ? this.#signs.string() : String(this.#signs.word(this.#lists.at(-1) === true));
      const first = this.lines.get(`${path}/${key}`);
      if (held.has(key)) this.#signs.slip('key-twice', key, first ?? line);
      this.#signs.blank();
      if (this.#signs.next === ':' || this.#signs.next === '=') this.#signs.step();
      else this.#signs.slip('missing-colon', key);
      held.set(key, this.value(`${path}/${key}`, depth + 1));
      more = this.#goesOn('}');
    }
    this.#signs.step();
    return Object.fromEntries(held);
  }

  whole(): unknown {
    this.#signs.blank();
    if (this.#signs.next === '') this.#signs.stop('no-json', '');
    const value = this.value('', 0);
    this.#signs.blank();
    if (this.#signs.next !== '') this.#signs.slip('text-after', this.#signs.ahead(30));
    return value;
  }
}

/**
 * Reads JSON as people write it, with or without a byte order mark: says on which line something is wrong, and reads on
 * where it is clear what was meant. Never throws.
 */
export function readLocatedJson(raw: string): LocatedJson {
  const signs = new JsonSigns(raw.replace(/^\uFEFF/, ''));
  const reader = new Reader(signs);
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
  return { value, slips: signs.slips, lineOf };
}
