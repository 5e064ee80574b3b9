import { type HeardText, hearText } from './clauses.ts';
import { RuleLists, type Span } from './find-rules.ts';
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
  /** What lets distress be understood without saying it. */
  readonly softly: Readonly<Record<DistressKind, readonly string[]>>;
  /** What uses words of any kind, or of one, and is none: figures of speech, things, titles. It says so of its own words alone. */
  readonly ordinary: Readonly<Partial<Record<Ordinary, readonly string[]>>>;
  /** What tells that a clause is of long ago, but for the words of class `PRESENT` in it. */
  readonly past: readonly string[];
  /** What tells that it goes on all the same. */
  readonly present: readonly string[];
  /** What says enough when it is all that is said. */
  readonly alone: Readonly<Record<string, DistressKind>>;
}

/** What rules hear in a query; `ordinary` when it only uses words of distress. */
export type HeardDistress = Distress | 'ordinary' | null;

/** Rules that are read at once: some milliseconds of work on a slow phone. */
const AT_ONCE = 200;

const overlap = (a: Span, b: Span): boolean => a.from <= b.to && b.from <= a.to;

/** Finds where the rules of a list match in a text. */
type Find = ReturnType<RuleLists['findIn']>;

/** Numbers of the clauses that tell of long ago. */
function pastClauses({ clause }: HeardText, find: Find): ReadonlySet<number> {
  const clauses = (list: string) => find(list, 'clause').map(({ from }) => clause[from] ?? 0);
  const past = new Set(clauses('past'));
  if (past.size > 0) for (const one of clauses('present')) past.delete(one);
  return past;
}

/** True for words that are not in the present tense, in a clause of long ago. */
const isLongAgo = ({ clause, heard }: HeardText, past: ReadonlySet<number>, { from, to }: Span): boolean =>
  past.has(clause[from] ?? 0) && !heard.slice(from, to + 1).some((one) => one.has('PRESENT'));

/** Hears distress by rules. */
export class DistressEar {
  readonly #known: RuleWords;
  readonly #alone: DistressRules['alone'];
  readonly #lists = new RuleLists();
  readonly #waiting: (readonly [list: string, rule: string])[];

  constructor({ kinds, softly, ordinary, past, present, alone, ...vocabulary }: DistressRules) {
    this.#known = new RuleWords(vocabulary);
    this.#alone = alone;
    const named = (name: string, lists: Readonly<Record<string, readonly string[]>>) =>
      Object.entries(lists).map(([of, lines]) => [`${name} ${of}`, lines] as const);
    const lists = [...named('outright', kinds), ...named('softly', softly), ...named('ordinary', ordinary)];
    this.#waiting = [...lists, ['past', past] as const, ['present', present] as const].flatMap(([list, lines]) =>
      lines.flatMap((line) => line.split('|')).map((rule) => [list, rule] as const),
    );
  }

  /** Reads some rules; true while more are left. Throws for a rule that is written wrongly. */
  prepare(): boolean {
    for (const [list, rule] of this.#waiting.splice(0, AT_ONCE)) this.#lists.add(list, readRule(rule, this.#known));
    return this.#waiting.length > 0;
  }

  /** The gravest kind of distress in a query: of what it says outright and, where it says nothing so, of what it lets be understood. */
  hear(typed: string): HeardDistress {
    while (this.prepare());
    const text = hearText(typed, this.#known);
    const alone = Object.hasOwn(this.#alone, text.typed) ? this.#alone[text.typed] : undefined;
    if (alone) return { kind: alone, isOutright: true };
    const find = this.#lists.findIn(text);
    const past = pastClauses(text, find);
    const ordinary = find('ordinary any', 'clause');
    for (const how of ['outright', 'softly'] as const)
      for (const kind of DISTRESS_KINDS) {
        const said = find(`${how} ${kind}`, 'story').filter((span) => !isLongAgo(text, past, span));
        const none = said.length > 0 ? [...ordinary, ...find(`ordinary ${kind}`, 'clause')] : [];
        if (said.some((span) => !none.some((other) => overlap(span, other))))
          return { kind, isOutright: how === 'outright' };
      }
    const isOrdinary = past.size > 0 || ordinary.length > 0;
    return isOrdinary || DISTRESS_KINDS.some((kind) => find(`ordinary ${kind}`, 'clause').length > 0)
      ? 'ordinary'
      : null;
  }
}
