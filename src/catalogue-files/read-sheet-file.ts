import { type CellReport, hasHeader, readCsvRecords, type Sheet, sayOfFile as say } from '../resources/rules/index.ts';
import { decodeText } from './decode-text.ts';
import { readWorkbook } from './workbook.ts';

/** A list as it stands in a file, or why the file cannot be read. */
export type SheetFile = { readonly sheet: Sheet } | { readonly problem: CellReport };

/** In bytes; a sheet of this size has tens of thousands of rows. */
export const MOST_BYTES = 20_000_000;

const starts = (bytes: Uint8Array, ...sign: readonly number[]): boolean => sign.every((byte, i) => bytes[i] === byte);

/** What a file is by its first bytes, whatever its name says. */
function formOf(bytes: Uint8Array): 'xlsx' | 'ods' | 'old-office' | 'pdf' | 'text' {
  if (starts(bytes, 0x50, 0x4b, 3, 4)) {
    const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
    return start.includes('application/vnd.oasis.opendocument') ? 'ods' : 'xlsx';
  }
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'old-office';
  return starts(bytes, 0x25, 0x50, 0x44, 0x46) ? 'pdf' : 'text';
}

async function fromWorkbook(name: string, bytes: Uint8Array, form: 'xlsx' | 'ods'): Promise<SheetFile> {
  try {
    const sheets = await readWorkbook(bytes, form);
    const chosen = sheets.find(({ records }) => hasHeader(records)) ?? sheets[0];
    if (!chosen) return { problem: say.ofFile(say.unreadableFile(name, 'er is geen blad dat u ziet')) };
    const others = sheets.filter((one) => one !== chosen).map((one) => one.name);
    const remarks = [
      say.ofFile(say.isWorkbook(chosen.name, others)),
      ...(chosen.hiddenRows > 0 ? [say.ofFile(say.hiddenRows(chosen.hiddenRows))] : []),
    ];
    return { sheet: { records: chosen.records, remarks, separator: '\t' } };
  } catch {
    // Whatever the library says is about the inside of the file, which nobody mends by hand.
    return { problem: say.ofFile(say.brokenWorkbook(name)) };
  }
}

function fromText(bytes: Uint8Array): SheetFile {
  const { text, encoding } = decodeText(bytes);
  const sheet = readCsvRecords(text);
  const said = encoding === 'UTF-8' ? [] : [say.ofFile(say.encoding(encoding))];
  return { sheet: { ...sheet, remarks: [...said, ...sheet.remarks] } };
}

/** Reads a list out of a CSV, XLSX or ODS file, told apart by what is in it. Never throws. */
export async function readSheetFile(name: string, bytes: Uint8Array): Promise<SheetFile> {
  if (bytes.length > MOST_BYTES) return { problem: say.ofFile(say.tooLarge()) };
  const form = formOf(bytes);
  if (form === 'xlsx' || form === 'ods') return fromWorkbook(name, bytes, form);
  if (form === 'old-office') return { problem: say.ofFile(say.oldWorkbook(name)) };
  return form === 'pdf' ? { problem: say.ofFile(say.unreadableFile(name, 'het is een pdf')) } : fromText(bytes);
}
