// Files of operators, as bytes: which list is in them. Visitors never need it.
export { decodeText } from './decode-text.ts';
export { type GuideFiles, guideFiles } from './guide.ts';
export { idTrouble, knownPlaces, type NewRegion, newRegionFile } from './new-region.ts';
export {
  catalogueFiles,
  manifestOf,
  manifestText,
  NATIONAL,
  NotPublished,
  type Packs,
  packsOf,
  publishedTexts,
  sameShortIds,
  vanishedIds,
} from './packs.ts';
export { MOST_BYTES, readSheetFile, type SheetFile } from './read-sheet-file.ts';
export { regionsIn } from './regions-in.ts';
export { emptyList } from './template.ts';
export { readMunicipalities, type TypedMunicipality } from './typed-municipalities.ts';
export { csvOf, xlsxOf } from './write-list.ts';
export { type ZipFile, zipOf } from './zip.ts';
