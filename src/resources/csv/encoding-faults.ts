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

/** The text with its letters back when it was saved twice in another encoding (`CafÃ©`); undefined when it was not. */
export function undoDoubleCoding(text: string): string | undefined {
  let mended = text;
  // What was saved three times over needs two steps.
  for (let step = 0; step < 3; step += 1) {
    const next = mended.replace(DOUBLY_CODED, (run) => asUtf8(run) ?? run);
    if (next === mended) break;
    mended = next;
  }
  return mended === text ? undefined : mended;
}

/** What a spreadsheet shows where a formula failed, in Dutch and in English, or where a column was too narrow. */
const ERROR_VALUE =
  /^#(?:VERW|N\/B|NB|NAAM\??|WAARDE|DEEL\/0|DELING\.DOOR\.0|GETAL|LEEG|OVERLOOP|BEREKENEN|VELD|VERBINDEN|BEZET|REF|N\/A|NAME\??|VALUE|DIV\/0|NUM|NULL|SPILL|CALC|FIELD|BUSY|GETTING_DATA)!?$|^#{3,}$|^Err:5\d\d$/i;

export const isErrorValue = (text: string): boolean => ERROR_VALUE.test(text);

/** A word with a question mark between its letters, where a letter with an accent may have been. */
export const wordWithQuestionMark = (text: string): string | undefined =>
  /(?:^|[^/\w.?&=-])(\p{L}+\?\p{Ll}+)(?![\w.]*=)/u.exec(text.replaceAll(/\S*:\/\/\S*/g, ' '))?.[1];
