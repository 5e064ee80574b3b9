import { normalize } from '../words/normalize.ts';
import { type HeardText, hearText } from './clauses.ts';
import { RuleList, type Span } from './find-rules.ts';
import { type RuleVocabulary, RuleWords } from './rule-words.ts';
import { readRule } from './word-rule.ts';

/** Kinds of distress; what has to be helped within minutes comes first. */
export const DISTRESS_KINDS = ['medical', 'life', 'child', 'violence', 'neglect', 'exhausted'] as const;

/**
 * What kind of help comes before everything else: `medical` is for 112 at once, `life` for people who speak of suicide, `child`
 * for a child in danger, `violence` for people who are not safe or fear to do harm, `neglect` for someone who neglects
 * themselves or has lost touch with reality, `exhausted` for people at the end of their strength.
 */
export type DistressKind = (typeof DISTRESS_KINDS)[number];

/** Distress in the words of a query. */
export interface Distress {
  readonly kind: DistressKind;
  /** The words say it outright; otherwise they sound like it. */
  readonly isOutright: boolean;
}

/** What only uses such words: of any kind, or of one. */
type Ordinary = DistressKind | 'any';

/** The rules as data: `docs/search.md` says how they are written. Rules stand together, parted by `|`. */
export interface DistressRules extends RuleVocabulary {
  readonly kinds: Readonly<Record<DistressKind, readonly string[]>>;
  /** What uses words of any kind, or of one, and is none: figures of speech, things, titles. It says so of its own words alone. */
  readonly ordinary: Readonly<Partial<Record<Ordinary, readonly string[]>>>;
  /** What tells that a clause is of long ago, but for the words of class `PRESENT` in it. */
  readonly past: readonly string[];
  /** What tells that it goes on all the same. */
  readonly present: readonly string[];
  /** What says enough when it is all that is said. */
  readonly alone: Readonly<Record<string, DistressKind>>;
}

/** What the words of a query say outright; `ordinary` when they only use words of distress. */
export type OutrightDistress = DistressKind | 'ordinary' | null;

/** Rules that are read at once: some milliseconds of work on a slow phone. */
const AT_ONCE = 200;

const overlap = (a: Span, b: Span): boolean => a.from <= b.to && b.from <= a.to;

/** Hears distress that is said outright. */
export class DistressEar {
  readonly #known: RuleWords;
  readonly #alone: DistressRules['alone'];
  readonly #kinds = new Map<DistressKind, RuleList>();
  readonly #ordinary = new Map<Ordinary, RuleList>();
  readonly #past = new RuleList();
  readonly #present = new RuleList();
  readonly #waiting: (readonly [list: RuleList, rule: string])[] = [];

  constructor({ kinds, ordinary, past, present, alone, ...vocabulary }: DistressRules) {
    this.#known = new RuleWords(vocabulary);
    this.#alone = alone;
    for (const kind of DISTRESS_KINDS) this.#kinds.set(kind, this.#await(kinds[kind]));
    for (const of of ['any', ...DISTRESS_KINDS] as const)
      if (ordinary[of]) this.#ordinary.set(of, this.#await(ordinary[of]));
    this.#await(past, this.#past);
    this.#await(present, this.#present);
  }

  #await(lines: readonly string[], list = new RuleList()): RuleList {
    for (const rule of lines.flatMap((line) => line.split('|'))) this.#waiting.push([list, rule]);
    return list;
  }

  /** Reads some rules; true while more are left. Throws for a rule that is written wrongly. */
  prepare(): boolean {
    for (const [list, rule] of this.#waiting.splice(0, AT_ONCE)) list.add(readRule(rule, this.#known));
    return this.#waiting.length > 0;
  }

  /** Numbers of the clauses that tell of long ago. */
  #pastClauses(text: HeardText): ReadonlySet<number> {
    const clauses = (list: RuleList) => list.findIn(text, 'clause').map(({ from }) => text.clause[from] ?? 0);
    const past = new Set(clauses(this.#past));
    if (past.size > 0) for (const clause of clauses(this.#present)) past.delete(clause);
    return past;
  }

  /** The gravest kind of distress that a query says outright. */
  hear(typed: string): OutrightDistress {
    while (this.prepare());
    const all = normalize(typed);
    if (Object.hasOwn(this.#alone, all)) return this.#alone[all] ?? null;
    const text = hearText(typed, this.#known);
    const past = this.#pastClauses(text);
    const ordinary = new Map([...this.#ordinary].map(([of, list]) => [of, list.findIn(text, 'clause')]));
    const isLongAgo = ({ from, to }: Span) =>
      past.has(text.clause[from] ?? 0) && !text.heard.slice(from, to + 1).some((heard) => heard.has('PRESENT'));
    for (const [kind, rules] of this.#kinds) {
      const none = [...(ordinary.get('any') ?? []), ...(ordinary.get(kind) ?? [])];
      const isNone = (span: Span) => none.some((other) => overlap(span, other)) || isLongAgo(span);
      if (rules.findIn(text, 'story').some((span) => !isNone(span))) return kind;
    }
    return past.size > 0 || [...ordinary.values()].some((spans) => spans.length > 0) ? 'ordinary' : null;
  }
}
