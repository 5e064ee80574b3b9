import { MAX_QUERY_LENGTH, words } from '../words/normalize.ts';
import type { Heard, RuleWords } from './rule-words.ts';

/** A text as rules see it, word by word. */
export interface HeardText {
  /** Its words as they were typed, but for signs and capitals. */
  readonly typed: string;
  readonly heard: readonly Heard[];
  readonly padding: readonly boolean[];
  /** The number of the clause that each word stands in. */
  readonly clause: readonly number[];
  /** The number of its story: clauses about the same people. "Hij is gevallen en staat niet op" is one, "… en ik huil" begins another. */
  readonly story: readonly number[];
  /** All that its words may be. */
  readonly keys: Heard;
}

/** What parts sentences, and what may also stand in a list: "moe, leeg". */
const SIGNS = /[.!?;\n]+|[,:()–—]+/u;
/** Classes of the rules: words for who does something, and for what they do. */
const SUBJECT = ['SUBJECT'];
const VERB = ['FINITE', 'HIT', 'IHIT', 'WILL'];
const JOIN = ['AND', 'BUT'];
/** Words by which a story goes on: after a sentence "hij" and "niet", after "en" also a verb. */
const GOES_ON = ['THEY'];
const GOES_ON_WITH = [...GOES_ON, ...VERB, 'GOESON'];

const isOne = (heard: Heard | undefined, classes: readonly string[]) => classes.some((name) => heard?.has(name));

/** True where a clause begins without a sign: at "en" and "maar", at "nu" before a verb, at "ik ben" where nothing binds it. */
function mayBegin(heard: readonly Heard[], at: number): boolean {
  const [before, here, next] = [heard[at - 1], heard[at], heard[at + 1]];
  if (isOne(here, JOIN)) return isOne(here, ['AND']) || !isOne(before, ['SUBJECT', 'ONLY']);
  if (!isOne(next, VERB) || isOne(before, JOIN)) return false;
  return isOne(here, ['NOWADAYS']) || (isOne(here, SUBJECT) && !isOne(before, [...VERB, 'BIND']));
}

/** What is on its own after a comma or "en" and does nothing is one more thing of a list: "een boek over rouw en zelfmoord". */
const isListed = (heard: readonly Heard[], from: number, to: number): boolean =>
  to - from === (isOne(heard[from], ['AND']) ? 2 : 1) && !isOne(heard[to - 1], [...SUBJECT, ...VERB, ...JOIN]);

/** Numbers words by how many of these places come before. */
function numbered(length: number, isStart: (at: number) => boolean): number[] {
  let number = 0;
  return Array.from({ length }, (_, at) => {
    if (isStart(at)) number += 1;
    return number;
  });
}

/** Parts what was heard in clauses and stories; at `signs` stands a sign, true for one that ends a sentence. */
function parted(heard: readonly Heard[], signs: ReadonlyMap<number, boolean>): Pick<HeardText, 'clause' | 'story'> {
  const begins = heard.flatMap((_, at) => (at > 0 && (signs.has(at) || mayBegin(heard, at)) ? [at] : []));
  const listed = (at: number, i: number) => !signs.get(at) && isListed(heard, at, begins[i + 1] ?? heard.length);
  const starts = new Set(begins.filter((at, i) => !listed(at, i)));
  const isOther = (at: number) => {
    const first = isOne(heard[at], JOIN) ? at + 1 : at;
    const goesOn = isOne(heard[first], signs.get(at) ? GOES_ON : GOES_ON_WITH) && !isOne(heard[first + 1], ['OPENS']);
    return starts.has(at) && !goesOn;
  };
  return {
    clause: numbered(heard.length, (at) => starts.has(at)),
    story: numbered(heard.length, isOther),
  };
}

/** Hears a text as it was typed, no more of it than a query is read. */
export function hearText(text: string, known: RuleWords): HeardText {
  const typed: string[] = [];
  const read: string[] = [];
  const signs = new Map<number, boolean>();
  let rest = text.slice(0, MAX_QUERY_LENGTH);
  while (rest !== '') {
    const sign = SIGNS.exec(rest);
    const said = words(sign ? rest.slice(0, sign.index) : rest);
    typed.push(...said);
    read.push(...known.read(said));
    rest = sign ? rest.slice(sign.index + sign[0].length) : '';
    if (sign && read.length > 0) signs.set(read.length, /[.!?;\n]/.test(sign[0]) || signs.get(read.length) === true);
  }
  const heard = read.map((word) => known.heardAs(word));
  const keys = new Set<string>();
  for (const one of heard) for (const key of one) keys.add(key);
  return {
    typed: typed.join(' '),
    heard,
    padding: read.map((word) => known.isPadding(word)),
    ...parted(heard, signs),
    keys,
  };
}
