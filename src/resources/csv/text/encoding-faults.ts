/** What Windows-1252 has at the bytes 80 to 9F; everything else it has in common with Latin-1. */
export const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function byteOf(character: string): number | undefined {
  const code = character.charCodeAt(0);
  if (code <= 0xff) return code;
  const at = WINDOWS_1252.indexOf(character);
  return at < 0 ? undefined : 0x80 + at;
}

/** The text that a run of characters is when they were the bytes of UTF-8; undefined when they were not. */
function asUtf8(run: string): string | undefined {
  const bytes = [...run].map(byteOf);
  if (bytes.some((byte) => byte === undefined)) return undefined;
  try {
    return decodeURIComponent(bytes.map((byte) => `%${(byte ?? 0).toString(16).padStart(2, '0')}`).join(''));
  } catch {
    // The one error there is says that these are no such bytes.
    return undefined;
  }
}

/** Runs as UTF-8 that was read as Windows-1252 leaves them: a lead byte and what follows it. */
const DOUBLY_CODED =
  /(?:[\u00c2-\u00df][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|[\u00e0-\u00ef][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}|ð[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{3})+/g;

/** What is left of UTF-8 that was read as an old code of MS-DOS: `co├Ârdinatie`. */
const BOXED: Readonly<Record<string, string>> = {
  '├®': 'é',
  '├½': 'ë',
  '├¿': 'è',
  '├¬': 'ê',
  '├»': 'ï',
  '├Â': 'ö',
  '├╝': 'ü',
  '├ñ': 'ä',
  '├í': 'á',
  '├á': 'à',
  '├º': 'ç',
  '├│': 'ó',
};

/** One sign in the middle or at the end of a word: a letter of MS-DOS or of an old Mac that was read as Windows has it. */
const OLD_LETTERS: Readonly<Record<string, string>> = {
  Ž: 'é',
  '‚': 'é',
  '‰': 'ë',
  '‹': 'ï',
  '•': 'ï',
  '”': 'ö',
  Ÿ: 'ü',
  ˆ: 'ê',
};
const IN_WORD = /(?<=\p{Ll})[Ž‚‰‹•”Ÿˆ](?=\p{Ll})|(?<=\p{Ll})[Ž‰](?!\p{L})|(?<=\p{Ll})‚(?![\p{L}’‘])/gu;

const undoOldCodes = (text: string): string =>
  text
    .replace(/├./g, (pair) => BOXED[pair] ?? pair)
    .replace(IN_WORD, (sign) => OLD_LETTERS[sign] ?? sign)
    // Signs of Windows that were read as another code: nobody sees them.
    .replace(/[\u0080-\u009f]/g, (sign) => WINDOWS_1252[sign.charCodeAt(0) - 0x80] ?? sign)
    // A space that does not break, of which the half is left.
    .replace(/Â(?=\s|$)/g, '');

/**
 * The text with its letters back when it was saved twice in another encoding (`CafÃ©`), or read as one of long ago
 * (`Caf‚`); undefined when it was not. The text as the file has it: kinds of spaces count.
 */
export function undoDoubleCoding(text: string): string | undefined {
  if (/^[\x20-\x7e\s]*$/.test(text)) return undefined;
  let mended = text;
  // What was saved three times over needs two steps.
  for (let step = 0; step < 3; step += 1) {
    const next = mended.replace(DOUBLY_CODED, (run) => asUtf8(run) ?? run);
    if (next === mended) break;
    mended = next;
  }
  mended = undoOldCodes(mended);
  return mended === text ? undefined : mended;
}

/** What a spreadsheet shows where a formula failed, in Dutch and in English, or where a column was too narrow. */
const ERROR_VALUE =
  /^#(?:VERW|N\/B|NB|NAAM\??|WAARDE|DEEL\/0|DELING\.DOOR\.0|GETAL|LEEG|OVERLOOP|BEREKENEN|VELD|VERBINDEN|BEZET|REF|N\/A|NAME\??|VALUE|DIV\/0|NUM|NULL|SPILL|CALC|FIELD|BUSY|BEZIG|GETTING_DATA|BLOKKEREN|GEBLOKKEERD|BLOCKED|ONBEKEND|UNKNOWN|CONNECT|VERBINDING|EXTERNAL|EXTERN|PYTHON)!?$|^#{3,}$|^(?:Err|Fout):5\d\d$/i;
/** The same within a text: a formula put it between words. */
const ERROR_INSIDE =
  /(?:^|\s)#(?:VERW!|REF!|WAARDE!|VALUE!|NAAM\?|NAME\?|N\/B|N\/A|DEEL\/0!|DIV\/0!|GETAL!|NUM!)(?=\s|[.,;)]|$)/;
/** What programs write for a cell that has nothing. */
/** Letters. */
const LONGEST_ERROR = 255;
const EMPTY_OF_PROGRAM =
  /^(?:NULL|null|undefined|NaN|nan|None|\[object Object\]|\(leeg\)|\(blank\)|<leeg>|<null>|<NA>)$/;

export const isErrorValue = (text: string): boolean =>
  (text.length <= LONGEST_ERROR && (ERROR_VALUE.test(text) || EMPTY_OF_PROGRAM.test(text))) ||
  (text.includes('#') && ERROR_INSIDE.test(text));

/** A word that ends in the half of a letter: what came behind it is lost. */
export const wordWithHalfLetter = (text: string): string | undefined =>
  !text.includes('Ã') ? undefined : /\p{L}*\p{Ll}Ã(?!\p{L})/u.exec(text)?.[0];

/** A word with a question mark between its letters, where a letter with an accent may have been. */
export const wordWithQuestionMark = (text: string): string | undefined =>
  !text.includes('?')
    ? undefined
    : /(?:^|[^/\w.?&=-])(\p{L}+\?\p{Ll}+)(?![\w.]*=)/u.exec(text.replaceAll(/\S*:\/\/\S*/g, ' '))?.[1];
