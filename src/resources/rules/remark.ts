import { type Level, RULES, type RuleId } from './rule-list.ts';

/** What is wrong, or good to know, by one rule, and how to mend it in a spreadsheet. In Dutch. */
export interface Remark {
  readonly rule: RuleId;
  readonly level: Level;
  readonly message: string;
  /** What the whole cell may safely become: it can be read in one way only, and passes every rule. */
  readonly mend?: { readonly value: string };
}

/** A remark of a rule; its level is that of the rule. `mend` is what the whole cell may become. */
export function remark(rule: RuleId, message: string, mend?: string): Remark {
  const { level } = RULES[rule];
  return mend === undefined ? { rule, level, message } : { rule, level, message, mend: { value: mend } };
}

/** A remark about one cell of a sheet; about the whole row or file when `column` is empty. */
export interface CellReport extends Remark {
  /** As the spreadsheet numbers it: a header at the top is row 1. */
  readonly row: number;
  readonly column: string;
  /** What the cell holds, cut off where it is long. */
  readonly value: string;
}
