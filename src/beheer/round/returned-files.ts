import { decodeText } from '../../catalogue-files/index.ts';
import type { GivenFile } from '../open/read-files.ts';

/** A file that belongs to a round and is no list: one of a round, or a mail or file with an answer. */
export interface RoundFile {
  readonly name: string;
  readonly kind: 'round' | 'answer';
  readonly text: string;
}

/** In bytes; an answer or a round is far smaller. */
const MOST_BYTES = 5_000_000;
const MAY_BE = /\.(json|txt|eml|html?)$/i;
const ROUND = /"soort":\s*"ademruimte-ronde"/;
const ANSWER = /antwoord\d+\.[\w-]/;

/** The parts of a mail that were packed as base64, unpacked behind the rest. */
function unpacked(mail: string): string {
  const packed = /content-transfer-encoding:\s*base64[\s\S]*?\r?\n\r?\n([A-Za-z0-9+/=\r\n]+)/gi;
  const parts = [...mail.matchAll(packed)].map(([, body = '']) => {
    try {
      const bytes = Uint8Array.from(atob(body.replace(/\s/g, '')), (sign) => sign.charCodeAt(0));
      return decodeText(bytes).text;
    } catch {
      // What is cut off in the middle cannot be unpacked, and says nothing.
      return '';
    }
  });
  return [mail, ...parts].join('\n');
}

/** Reads a file when it belongs to a round; undefined when it may be a list. */
async function roundFileOf(file: GivenFile): Promise<RoundFile | undefined> {
  const name = file.path.slice(file.path.lastIndexOf('/') + 1);
  if (!MAY_BE.test(name) || name.toLowerCase() === 'region.json' || file.size > MOST_BYTES) return undefined;
  const { text } = decodeText(await file.bytes());
  if (ROUND.test(text)) return { name, kind: 'round', text };
  const whole = /\.eml$/i.test(name) ? unpacked(text) : text;
  return ANSWER.test(whole) || /\.eml$/i.test(name) ? { name, kind: 'answer', text: whole } : undefined;
}

/** The files of a round among those that someone gave, and the others. */
export async function sortFiles(
  files: readonly GivenFile[],
): Promise<{ readonly ofRound: readonly RoundFile[]; readonly others: readonly GivenFile[] }> {
  const read = await Promise.all(files.map(async (file) => ({ file, found: await roundFileOf(file) })));
  return {
    ofRound: read.flatMap(({ found }) => found ?? []),
    others: read.flatMap(({ file, found }) => (found ? [] : [file])),
  };
}
