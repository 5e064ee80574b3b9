// Files of operators, as bytes: which list is in them. Visitors never need it.
export { decodeText } from './decode-text.ts';
export { MOST_BYTES, readSheetFile, type SheetFile } from './read-sheet-file.ts';
export { emptyList } from './template.ts';
export { csvOf, xlsxOf } from './write-list.ts';
