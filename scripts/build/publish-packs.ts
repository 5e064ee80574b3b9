import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import {
  guideFiles,
  manifestOf,
  manifestText,
  NotPublished,
  publishedTexts,
  regionsIn,
  vanishedIds,
} from '../../src/catalogue-files/index.ts';
import { type Manifest, NOTHING_PUBLISHED, nextStep, openManifest } from '../../src/resources/index.ts';
import { readRegionPacks } from './build-pack.ts';
import { contentOf } from './content-folder.mjs';

const MANIFEST = 'manifest.json';

interface Input {
  /** Folder of regions. */
  readonly regions: string;
  /** File with the rules of who pays. */
  readonly rules: string;
  /** The rules that the app has words for. */
  readonly ownRules: string;
  readonly now: Date;
}

const readJson = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new NotPublished(`${file}: dit is geen JSON (${(error as Error).message}).`);
  }
};

/** The files of a catalogue by name, checked as a device checks them. Throws `NotPublished`. */
async function checkedFiles({ regions, rules, ownRules, now }: Input): Promise<ReadonlyMap<string, string>> {
  const packs = await readRegionPacks(regions, now.toISOString().slice(0, 10));
  if (packs.problems.length > 0) throw new NotPublished(packs.problems.join('\n'));
  return publishedTexts({ packs, rules: readJson(rules), ownRules: readJson(ownRules) });
}

/** SHA-256 of files in hex, by name. */
export const sumsOf = (texts: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...texts].map(([name, text]) => [name, createHash('sha256').update(text).digest('hex')]));

/** What was published into a folder before. Nothing when it holds nothing that was. */
function publishedIn(folder: string): { readonly manifest: Manifest; readonly texts: ReadonlyMap<string, string> } {
  const file = join(folder, MANIFEST);
  if (!existsSync(file)) return { manifest: NOTHING_PUBLISHED, texts: new Map() };
  const manifest = openManifest(readJson(file));
  const there = manifest.files.filter(({ name }) => existsSync(join(folder, name)));
  return { manifest, texts: new Map(there.map(({ name }) => [name, readFileSync(join(folder, name), 'utf8')])) };
}

/**
 * Writes the catalogue into a folder, to be put on the host as `packs`. The manifest comes last. Throws `NotPublished`.
 * @returns what there is to tell, in Dutch
 */
export async function publishPacks(input: Input, folder: string, mayVanish: boolean): Promise<readonly string[]> {
  const before = publishedIn(folder);
  const texts = await checkedFiles(input);
  const manifest = manifestOf(texts, sumsOf(texts), input.now);
  // A clock that is behind would make devices refuse the list: say so here, where it can be mended.
  const { step } = nextStep(manifest, before.manifest.date === null ? undefined : before.manifest, '9999');
  if (step === 'same') return ['Er is niets veranderd sinds de vorige keer.'];
  if (step === 'older') {
    throw new NotPublished(`Wat er al staat is van ${before.manifest.date}. De klok van deze computer loopt achter.`);
  }
  const gone = vanishedIds(before.texts, texts);
  if (gone.length > 0 && !mayVanish) {
    const said = gone.map((id) => `${id} verdwijnt uit lijsten van mensen.`).join('\n');
    throw new NotPublished(
      `${said}\nZet deze rijen terug met status “gestopt”. Moeten ze echt weg? Zet dan --weg achter de opdracht.`,
    );
  }
  mkdirSync(folder, { recursive: true });
  const changed = [...texts].filter(([name, text]) => before.texts.get(name) !== text);
  for (const [name, text] of changed) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, MANIFEST), manifestText(manifest));
  const stray = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== MANIFEST && !texts.has(name));
  for (const name of stray) rmSync(join(folder, name));
  return [
    `${changed.length} van ${texts.size} bestanden veranderd: ${changed.map(([name]) => name).join(', ')}.`,
    `Zet alles uit ${folder} op uw site in de map packs. De volgorde maakt niet uit.`,
    'Telefoons halen het bij het openen van de app, of binnen een dag.',
  ];
}

/** Writes the guide of what was published into a folder `gids` beside it. @returns what there is to tell, in Dutch */
export function writeGuide(folder: string, today: string): string {
  const { texts } = publishedIn(folder);
  const out = join(dirname(folder), 'gids');
  mkdirSync(out, { recursive: true });
  for (const [name, text] of guideFiles(regionsIn(texts), today)) writeFileSync(join(out, name), text);
  return `De gids staat in ${out}. Zet die map naast index.html.`;
}

const HELP = `npm run -s catalogue:publish -- MAP [--weg] [--gids]
MAP is de map packs van uw site, of een kopie daarvan op deze computer.
Staat er nog niets in, dan vult deze opdracht hem. --weg: rijen mogen verdwijnen.
--gids: maakt ernaast de map gids, met één gewone webpagina met alle hulp.`;

/** `publish-packs.ts FOLDER [--weg] [--gids]` */
export async function main(args: readonly string[]): Promise<number> {
  const [folder, ...more] = args.filter((arg) => !arg.startsWith('--'));
  if (folder === undefined || more.length > 0) {
    console.error(HELP);
    return 1;
  }
  const { regions, rules } = contentOf('.');
  const ownRules = contentOf('.', {}).rules;
  try {
    const input = { regions: relative('.', regions), rules, ownRules, now: new Date() };
    for (const line of await publishPacks(input, folder, args.includes('--weg'))) console.log(line);
    if (args.includes('--gids')) console.log(writeGuide(folder, input.now.toISOString().slice(0, 10)));
    return 0;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(error.message);
    return 1;
  }
}
