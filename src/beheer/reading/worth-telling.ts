import type { Sheet } from '../../resources/rules/index.ts';
import { columnsRead } from './columns-read.ts';

/** What a workbook that is in order has too. */
const USUAL = ['is-workbook', 'hidden-rows'];

/** Whether reading a file came to something that its owner should see: a list that is in order opens at once. */
export const isWorthTelling = (sheet: Sheet): boolean =>
  sheet.remarks.some(({ rule }) => !USUAL.includes(rule)) ||
  columnsRead(sheet).some(({ is }) => is !== 'known' && is !== 'unused');
