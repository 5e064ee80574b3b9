import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyList } from '../../src/catalogue-files/index.ts';
import { readRegion } from '../../src/resources/rules/index.ts';
import { explainedColumns } from '../build/column-help.ts';
import { contentOf } from '../build/content-folder.mjs';

const HELP = `npm run -s region:new -- ID NAAM GM0000:GEMEENTE ...
  ID        naam van de map: kleine letters, cijfers en streepjes, zoals zutphen
  NAAM      zoals mensen de regio kennen, tussen aanhalingstekens als er een spatie in staat
  GEMEENTE  code van het CBS, een dubbele punt en de naam, zoals GM0301:Zutphen. Mag meer keren

De map komt in de map van ADEMRUIMTE_CONTENT, of anders tussen de meegeleverde regio's.`;

/** Where the columns are explained: the manual for who keeps a list. */
const MANUAL = join('docs', 'catalogue.md');

interface NewRegion {
  readonly id: string;
  readonly name: string;
  readonly municipalities: readonly { readonly code: string; readonly name: string }[];
}

/** Reads what was typed; a text in Dutch when something in it is wrong. */
export function readAsked([id, name, ...municipalities]: readonly string[]): NewRegion | string {
  if (id === undefined || name === undefined || municipalities.length === 0) return HELP;
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    return `“${id}” kan geen naam van een map zijn. Gebruik kleine letters, cijfers en streepjes, zoals zutphen.`;
  }
  const wrong = municipalities.find((text) => !/^GM\d{4}:.+$/.test(text));
  if (wrong) return `“${wrong}” is geen gemeente. Schrijf de code van het CBS en de naam, zoals GM0301:Zutphen.`;
  return { id, name, municipalities: municipalities.map((text) => ({ code: text.slice(0, 6), name: text.slice(7) })) };
}

/**
 * Makes the folder of a region. Returns what there is to tell, in Dutch; throws an Error in Dutch when it is there already.
 * @param regions folder of the regions
 * @param now for the month in which the list is begun
 */
export async function makeRegion(regions: string, region: NewRegion, now: Date): Promise<readonly string[]> {
  const folder = join(regions, region.id);
  if (existsSync(folder)) throw new Error(`${folder} bestaat al. Kies een andere naam.`);
  const file = `${JSON.stringify({ ...region, collected: now.toISOString().slice(0, 7), places: [] }, null, 2)}\n`;
  const { reports } = readRegion(file, region.id);
  const [first] = reports;
  if (first) throw new Error(first.message);
  const list = await emptyList(explainedColumns(readFileSync(MANUAL, 'utf8')));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'region.json'), file);
  writeFileSync(join(folder, 'catalogue.xlsx'), list);
  return [
    `Gemaakt: ${folder}`,
    `1. Zet de dorpen in region.json (${MANUAL}, “De dorpen en eigen woorden”).`,
    '2. Vul catalogue.xlsx: één rij per vermelding. Op elke kolom staat wat u invult.',
    '3. npm run -s check-catalogue zegt wat er nog niet klopt.',
  ];
}

/** `new-region.ts ID NAME GM0000:MUNICIPALITY ...` */
export async function main(args: readonly string[]): Promise<number> {
  const region = readAsked(args);
  if (typeof region === 'string') {
    console.error(region);
    return 1;
  }
  try {
    for (const line of await makeRegion(contentOf('.').regions, region, new Date())) console.log(line);
    return 0;
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}
