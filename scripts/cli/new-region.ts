import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  emptyList,
  idTrouble,
  type NewRegion,
  newRegionFile,
  readMunicipalities,
} from '../../src/catalogue-files/index.ts';
import { explainedColumns } from '../build/column-help.ts';
import { CONTENT_SETTING, contentOf } from '../build/content-folder.mjs';

const HELP = `npm run -s region:new -- ID NAAM GEMEENTE ...
  ID        naam van de map: kleine letters, cijfers en streepjes, zoals zutphen
  NAAM      zoals mensen de regio kennen, tussen aanhalingstekens als er een spatie in staat
  GEMEENTE  de naam of de code van het CBS, of allebei, zoals GM0301:Zutphen. Mag meer keren

De map komt in de map van ADEMRUIMTE_CONTENT, of anders tussen de meegeleverde regio's.`;

/** Where the columns are explained: the manual for who keeps a list. */
const MANUAL = join('docs', 'catalogue.md');

/** Reads what was typed; a text in Dutch when something in it is wrong. */
export function readAsked([id, name, ...municipalities]: readonly string[]): NewRegion | string {
  if (id === undefined || name === undefined || municipalities.length === 0) return HELP;
  const trouble = idTrouble(id);
  if (trouble) return trouble;
  const read = readMunicipalities(municipalities.join('\n'));
  const wrong = read.find((one) => 'trouble' in one);
  if (wrong) return [wrong.trouble, ...wrong.meant.map((one) => `  ${one.code}:${one.name}`)].join('\n');
  return { id, name, municipalities: read.flatMap((one) => ('found' in one ? one.found : [])) };
}

/**
 * Makes the folder of a region. Returns what there is to tell, in Dutch; throws an Error in Dutch when it is there already.
 * @param regions folder of the regions
 * @param now for the month in which the list is begun
 */
export async function makeRegion(regions: string, region: NewRegion, now: Date): Promise<readonly string[]> {
  const folder = join(regions, region.id);
  if (existsSync(folder)) throw new Error(`${folder} bestaat al. Kies een andere naam.`);
  const { text, reports } = newRegionFile(region, now);
  // That it has no villages yet is what the first line below is about.
  const fault = reports.find(({ level }) => level === 'fout');
  if (fault) throw new Error(fault.message);
  const list = await emptyList(explainedColumns(readFileSync(MANUAL, 'utf8')));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'region.json'), text);
  writeFileSync(join(folder, 'catalogue.xlsx'), list);
  return [
    `Gemaakt: ${folder}`,
    `1. Zet de dorpen in region.json (${MANUAL}, “De dorpen en eigen woorden”).`,
    '2. Vul catalogue.xlsx: één rij per vermelding. Op elke kolom staat wat u invult.',
    '3. npm run -s check-catalogue zegt wat er nog niet klopt.',
  ];
}

/** Begins the folder of a deployment's own, where it names one that is not there yet or that is empty. */
export function beginContent(named = process.env[CONTENT_SETTING]): void {
  const folder = named?.trim();
  const isNew = folder && (!existsSync(folder) || readdirSync(folder).length === 0);
  if (isNew) mkdirSync(join(folder, 'regions'), { recursive: true });
}

/** `new-region.ts ID NAME GM0000:MUNICIPALITY ...` */
export async function main(args: readonly string[]): Promise<number> {
  const region = readAsked(args);
  if (typeof region === 'string') {
    console.error(region);
    return 1;
  }
  try {
    beginContent();
    for (const line of await makeRegion(contentOf('.').regions, region, new Date())) console.log(line);
    return 0;
  } catch (error) {
    console.error((error as Error).message);
    return 1;
  }
}
