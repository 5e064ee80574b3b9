import { codeOf, readCode } from '../../src/take-home/index.ts';
import { readRegionPacks } from '../build/build-pack.ts';
import { openContent } from '../open-content.ts';

const USAGE = 'Usage: npm run -s take-home -- read ADDRESS-OR-CODE [word word word word word]';
const REGIONS = 'src/resources/regions';

/** The code in an address, in a fragment, or by itself. */
const codeIn = (text: string): string => (text.includes('#') ? codeOf(text.slice(text.indexOf('#'))) : text) ?? '';

/** `take-home.ts read CODE [WORDS]`: prints as JSON what a code holds; 1 when it cannot be used, 2 without one. */
export async function main([command, text, ...words]: readonly string[]): Promise<number> {
  if (command !== 'read' || text === undefined) {
    console.error(USAGE);
    return 2;
  }
  openContent();
  const { national, packs } = await readRegionPacks(REGIONS);
  const ids = [national, ...packs.values()].flatMap(({ entries }) => entries.map(({ id }) => id));
  const today = new Date().toISOString().slice(0, 10);
  const reading = await readCode(codeIn(text), ids, today, words.length > 0 ? words.join(' ') : undefined);
  console.log(JSON.stringify(reading, null, 2));
  return reading.status === 'ok' ? 0 : 1;
}
