import type { Remark } from '../rules/remark.ts';
import * as say from '../rules/say/in-list.ts';
import type { CellReader, Said } from './cell-readers.ts';

/** What stands between values where a straight line belongs. */
const SEPARATOR = /\s*([,;/\n&+•·])\s*|\s+(en|of|[–—-])\s+/g;
/** The same between web addresses, which hold some of those signs themselves. */
const BETWEEN_ADDRESSES = /\s*([,;\n])\s*|\s+(en|of)\s+/g;

const mendOf = (said: Said): string | undefined => (typeof said === 'string' ? undefined : said.mend?.value);

/** The items of a cell with a list, `een | twee`. */
const listItems = (text: string): readonly string[] =>
  text
    .split('|')
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** Words with only spaces between them, each of which is a value. */
function spaced<T>(item: string, read: CellReader<T>): string | undefined {
  const parts = item.split(/\s+/).map((part) => part.replace(/^\d+[.)]$|[.,;]$/, ''));
  const words = parts.filter((part) => part !== '');
  return words.length > 1 && words.every((word) => 'value' in read(word)) ? words.join(' | ') : undefined;
}

/** The parts of an item between other signs than a straight line, and the first of those signs. */
function loosened(item: string): { readonly parts: readonly string[]; readonly sign: string } | undefined {
  const separator = item.includes('://') ? BETWEEN_ADDRESSES : SEPARATOR;
  const sign = [...item.matchAll(separator)][0];
  const parts = item
    .split(separator)
    .filter((part, i) => i % 3 === 0 && part?.trim())
    .map((part) => part.trim());
  return sign && parts.length > 1 ? { parts, sign: sign[1] ?? sign[2] ?? '' } : undefined;
}

/** The item as it should be written when that is certain, and what is wrong with it. */
function mendItem<T>(
  item: string,
  problem: Said,
  read: CellReader<T>,
): { readonly problem: Said; readonly mend: string | undefined } {
  const own = mendOf(problem);
  const loose = loosened(item);
  if (!loose) {
    const words = own === undefined ? spaced(item, read) : undefined;
    return words === undefined ? { problem, mend: own } : { problem: say.separator(' ', words), mend: words };
  }
  const readings = loose.parts.map((part) => ({ part, reading: read(part) }));
  const parts = readings.map(({ part, reading }) => ('problem' in reading ? mendOf(reading.problem) : part));
  // A part that would become empty is no value: what it was nobody knows.
  const mend = parts.every(Boolean) ? [...new Set(parts)].join(' | ') : undefined;
  // A name may hold such a sign itself, and mean one value.
  if (own !== undefined && !mend?.includes(' | ')) return { problem, mend: own };
  if (parts.every((part) => part === undefined)) return { problem, mend: undefined };
  const wrong = readings.flatMap(({ reading }) =>
    'problem' in reading && mendOf(reading.problem) === undefined ? [reading.problem] : [],
  );
  return { problem: wrong[0] ?? say.separator(loose.sign, mend), mend };
}

/** The problem of one item as that of its whole cell. */
function ofCell(problem: Said, item: string, isOnly: boolean, mend: string | undefined): Said {
  if (typeof problem === 'string') return isOnly ? problem : `“${item}”: ${problem}`;
  const { mend: _, ...rest } = problem;
  const message = isOnly || problem.message.includes(`“${item}”`) ? problem.message : `“${item}”: ${problem.message}`;
  const whole: Remark = { ...rest, message };
  return mend === undefined ? whole : { ...whole, mend: { value: mend } };
}

/** Reads a list by reading each item; the first problem counts, and is mended for the whole cell or not at all. */
export function listOf<T>(read: CellReader<T>): CellReader<T[]> {
  return (text) => {
    const items = listItems(text);
    if (items.length === 0) return { problem: say.emptyList() };
    const values = new Map<string, T>();
    const notes: Said[] = [];
    const mended: (string | undefined)[] = [];
    let first: { readonly problem: Said; readonly item: string } | undefined;
    for (const item of items) {
      const reading = read(item);
      if ('value' in reading) {
        const key = JSON.stringify(reading.value);
        if (values.has(key)) notes.push(say.codeTwice(item, [...new Set(items)].join(' | ')));
        values.set(key, reading.value);
        if (reading.note) notes.push(reading.note);
        mended.push(item);
      } else {
        const found = mendItem(item, reading.problem, read);
        first ??= { problem: found.problem, item };
        mended.push(found.mend);
      }
      if (first && mended.length > 100) break;
    }
    if (first) {
      const mend = mended.every((part) => part !== undefined)
        ? [...new Set(mended)].filter(Boolean).join(' | ')
        : undefined;
      return { problem: ofCell(first.problem, first.item, items.length === 1, mend) };
    }
    const [note] = notes;
    return note ? { value: [...values.values()], note } : { value: [...values.values()] };
  };
}
