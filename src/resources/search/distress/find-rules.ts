import type { HeardText } from './clauses.ts';
import type { WordRule } from './word-rule.ts';

/** Words of a text from one that was matched to the last, both included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Other words that may stand in a gap: "hij heeft me (gisteren in de keuken) geslagen" needs four, more joins what is apart. */
const GAP = 4;

/** True where a clause begins; "en" and "maar" are not counted as its first word. */
function beginsClause(at: number, { heard, clause }: HeardText): boolean {
  if (at === 0 || clause[at - 1] !== clause[at]) return true;
  const before = heard[at - 1];
  return Boolean(before?.has('AND') || before?.has('BUT')) && clause[at - 2] !== clause[at];
}

/** Words that join what someone cannot bear to what was said: "met mijn man", but not "met de trein". */
const OF_SOMEONE = ['WIE', 'HUSBAND', 'CARING'];

/** True when the first word from `at` on that is no padding is of one of these classes. */
function goesOnWith(classes: readonly string[], at: number, { heard, padding, clause }: HeardText): boolean {
  let here = at;
  while (here < heard.length && clause[here] === clause[at] && padding[here]) here += 1;
  return classes.some((name) => heard[here]?.has(name));
}

function mayEnd({ before }: WordRule, after: number, text: HeardText): boolean {
  if (before === undefined) return true;
  const { heard, padding, clause } = text;
  for (let at = after; at < heard.length; at += 1) {
    if (heard[at]?.has(before) || clause[at] !== clause[at - 1]) return true;
    if (before === 'THOUGHT' && heard[at]?.has('WITH')) return goesOnWith(OF_SOMEONE, at + 1, text);
    if (!padding[at]) return false;
  }
  return true;
}

/** The position of the last word when the steps from `step` on can be matched from `at` on, before `end`; -1 when they cannot. */
function endOf(rule: WordRule, step: number, at: number, end: number, text: HeardText): number {
  const wanted = rule.steps[step];
  if (!wanted) return mayEnd(rule, at, text) ? at - 1 : -1;
  let others = step > 0 && wanted.hasGapBefore ? GAP : 0;
  for (let here = at; here < end; here += 1) {
    if (wanted.any.some((one) => text.heard[here]?.has(one))) {
      const last = endOf(rule, step + 1, here + 1, end, text);
      if (last >= 0) return last;
    }
    if (step === 0) return -1;
    if (!text.padding[here]) others -= 1;
    if (others < 0) return -1;
  }
  return -1;
}

/** What a rule may not run out of: a clause, or a story of clauses about the same people. */
export type Within = 'clause' | 'story';

/** Where a rule matches in a text, from each word once. */
export function findRule(rule: WordRule, text: HeardText, within: Within): Span[] {
  const found: Span[] = [];
  const part = rule.isToEnd ? text.clause : text[within];
  for (const [from, heard] of text.heard.entries()) {
    if (!rule.steps[0]?.any.some((one) => heard.has(one)) || (rule.isAtStart && !beginsClause(from, text))) continue;
    const end = part.lastIndexOf(part[from] ?? 0) + 1;
    const last = endOf(rule, 0, from, end, text);
    if (last >= 0) found.push({ from, to: rule.isToEnd ? end - 1 : last });
  }
  return found;
}

/** Lists of rules by name, found by what rules begin with: few of them begin with a word that was typed. */
export class RuleLists {
  readonly #byFirst = new Map<string, (readonly [list: string, rule: WordRule])[]>();

  add(list: string, rule: WordRule): void {
    for (const key of rule.steps[0]?.any ?? []) {
      const alike = this.#byFirst.get(key);
      if (alike) alike.push([list, rule]);
      else this.#byFirst.set(key, [[list, rule]]);
    }
  }

  /** Finds where the rules of a list match in a text. */
  findIn(text: HeardText): (list: string, within: Within) => Span[] {
    const begun = new Map<string, Set<WordRule>>();
    for (const key of text.keys)
      for (const [list, rule] of this.#byFirst.get(key) ?? []) {
        const rules = begun.get(list);
        if (rules) rules.add(rule);
        else begun.set(list, new Set([rule]));
      }
    return (list, within) => [...(begun.get(list) ?? [])].flatMap((rule) => findRule(rule, text, within));
  }
}
