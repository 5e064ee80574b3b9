import { hearText, RuleList, type RuleVocabulary, RuleWords, type Span } from './word-rules.ts';

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

/** The rules as data: `docs/search.md` says how they are written. Rules stand together, parted by `|`. */
export interface DistressRules extends RuleVocabulary {
  readonly kinds: Readonly<Record<DistressKind, readonly string[]>>;
  /** What uses such words and is none: figures of speech, titles, what is long over. */
  readonly ordinary: readonly string[];
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
  readonly #ordinary = new RuleList();
  readonly #kinds: ReadonlyMap<DistressKind, RuleList> = new Map(DISTRESS_KINDS.map((kind) => [kind, new RuleList()]));
  readonly #waiting: (readonly [list: RuleList, rule: string])[];

  constructor({ kinds, ordinary, alone, ...vocabulary }: DistressRules) {
    this.#known = new RuleWords(vocabulary);
    this.#alone = alone;
    const lists = [...this.#kinds].map(([kind, list]) => [list, kinds[kind]] as const);
    this.#waiting = [...lists, [this.#ordinary, ordinary] as const].flatMap(([list, lines]) =>
      lines.flatMap((line) => line.split('|')).map((rule) => [list, rule] as const),
    );
  }

  /** Reads some rules; true while more are left. */
  prepare(): boolean {
    for (const [list, rule] of this.#waiting.splice(0, AT_ONCE)) list.add(this.#known.prepare(rule));
    return this.#waiting.length > 0;
  }

  /** The gravest kind of distress that the normalised words of a query say outright. */
  hear(typed: readonly string[]): OutrightDistress {
    while (this.prepare());
    const all = typed.join(' ');
    if (Object.hasOwn(this.#alone, all)) return this.#alone[all] ?? null;
    const text = hearText(typed, this.#known);
    const none = this.#ordinary.findIn(text);
    for (const [kind, rules] of this.#kinds)
      if (rules.findIn(text).some((span) => !none.some((other) => overlap(span, other)))) return kind;
    return none.length > 0 ? 'ordinary' : null;
  }
}
