// The rule book, for who keeps a catalogue: the command, the build, the tests and the page for operators. Visitors never need it.

export { buildPack } from '../catalogue/build-pack.ts';
export { isHidden } from '../catalogue/freshness.ts';
export { parsePhoneNumber } from '../catalogue/phone-number.ts';
export { reach } from '../catalogue/reach.ts';
export { wayInProblems } from '../catalogue/way-in-problems.ts';
export {
  type CatalogueFile,
  type ListOptions,
  type OpenList,
  openList,
  parseCatalogueSheet,
  type ReadRow,
} from '../csv/catalogue-csv.ts';
export { codeName, NAMED_LANGUAGES } from '../csv/code-names.ts';
export { COLUMN_CODES, LIST_COLUMNS } from '../csv/column-codes.ts';
export { columnLetter } from '../csv/column-names.ts';
export { COLUMNS, type Column, REQUIRED_COLUMNS } from '../csv/columns.ts';
export { readCsvRecords, type Sheet } from '../csv/csv-records.ts';
export { hasHeader, readTable, type Table, type TableRow } from '../csv/csv-table.ts';
export { homeDigits } from '../csv/shown-numbers.ts';
export { WINDOWS_1252 } from '../csv/text/encoding-faults.ts';
export { readPayerRules } from '../payer/payer-rules.ts';
export { closest, plainWord } from './closest.ts';
export type { JsonReport } from './json-book.ts';
export { type KnownMunicipality, MUNICIPALITIES, MUNICIPALITIES_OF, municipalitiesNamed } from './municipalities.ts';
export { gapLines, needGaps } from './need-gaps.ts';
export { readRegion } from './region-rules.ts';
export { type RegionEntries, type RegionReport, regionsTogether } from './regions-together.ts';
export type { CellReport, Remark } from './remark.ts';
export { type Level, type RuleId, sumOf } from './rule-list.ts';
export * as sayOfFile from './say/in-file.ts';
export * as sayOfRegion from './say/in-region.ts';
export { jsonLinesOf, type Line, linesOf, wholeLine, withLevel } from './summarize.ts';
