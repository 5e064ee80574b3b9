import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Manifest, NOTHING_PUBLISHED, nextStep, openManifest, openPublished } from '../../src/resources/index.ts';
import { readPayerRules } from '../../src/resources/payer/payer-rules.ts';
import { openSearchIndex } from '../../src/resources/search/search-index.ts';
import { catalogueFiles, readRegionPacks } from './build-pack.ts';
import { contentOf } from './content-folder.mjs';

const MANIFEST = 'manifest.json';

/** Why nothing is published, in Dutch, a line for each cause. */
export class NotPublished extends Error {}

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
  const read = await readRegionPacks(regions, now.toISOString().slice(0, 10));
  if (read.problems.length > 0) throw new NotPublished(read.problems.join('\n'));
  const files = new Map<string, unknown>([...catalogueFiles(read), ['rules.json', readJson(rules)]]);
  const texts = new Map([...files].map(([name, content]) => [name, JSON.stringify(content)]));
  const opened = new Map([...texts].map(([name, text]) => [name, JSON.parse(text) as unknown]));
  try {
    await openPublished(opened, readPayerRules(readJson(ownRules)), openSearchIndex, async () => undefined);
  } catch (error) {
    throw new NotPublished(`Zo zou een telefoon de lijst niet aannemen: ${(error as Error).message}.`);
  }
  return texts;
}

/** The manifest that goes with these files, in the order in which devices fetch them. */
export function manifestOf(texts: ReadonlyMap<string, string>, now: Date): Manifest {
  const files = [...texts].map(([name, text]) => ({
    name,
    bytes: Buffer.byteLength(text),
    sha256: createHash('sha256').update(text).digest('hex'),
  }));
  return openManifest({ ...NOTHING_PUBLISHED, date: now.toISOString(), files });
}

/** Ids of entries that people may have saved and that are no longer there, by what was published before. */
export function vanishedIds(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const idsIn = (texts: ReadonlyMap<string, string>) =>
    [...texts].flatMap(([name, text]) =>
      ['index.json', 'rules.json'].includes(name)
        ? []
        : (JSON.parse(text) as { entries: { id: string }[] }).entries.map(({ id }) => id),
    );
  const there = new Set(idsIn(after));
  return idsIn(before).filter((id) => !there.has(id));
}

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
  const manifest = manifestOf(texts, input.now);
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
  writeFileSync(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  const stray = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== MANIFEST && !texts.has(name));
  for (const name of stray) rmSync(join(folder, name));
  return [
    `${changed.length} van ${texts.size} bestanden veranderd: ${changed.map(([name]) => name).join(', ')}.`,
    `Zet alles uit ${folder} op uw site in de map packs. De volgorde maakt niet uit.`,
    'Telefoons halen het bij het openen van de app, of binnen een dag.',
  ];
}

const HELP = `npm run -s catalogue:publish -- MAP [--weg]
MAP is de map packs van uw site, of een kopie daarvan op deze computer.
Staat er nog niets in, dan vult deze opdracht hem. --weg: rijen mogen verdwijnen.`;

/** `publish-packs.ts FOLDER [--weg]` */
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
    return 0;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(error.message);
    return 1;
  }
}
