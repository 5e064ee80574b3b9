import { type RuleId, readTable, type Sheet } from '../../resources/rules/index.ts';

/** What a list that is in order may have too. */
const USUAL: readonly RuleId[] = ['is-workbook', 'hidden-rows', 'unused-column'];

/** Whether reading a file came to something that its owner should see: a list that is in order opens at once. */
export const isWorthTelling = (sheet: Sheet): boolean =>
  readTable(sheet).remarks.some(({ rule }) => !USUAL.includes(rule));
