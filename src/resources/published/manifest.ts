import * as v from 'valibot';
import { CatalogueError } from '../catalogue/open-catalogue.ts';

const FORMAT = 1;
const LIST = 'index.json';
const RULES = 'rules.json';

/** A point in time as `toISOString` writes it, so that two of them compare as texts. */
const Instant = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/));

const FileSchema = v.strictObject({
  name: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*\.json$/), v.maxLength(90)),
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000)),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

/**
 * What was published apart from the app: all files of the catalogue, in the order in which devices fetch them. `date` is
 * when; null, with no files, says that the app's own catalogue is the one that counts.
 */
const ManifestSchema = v.pipe(
  v.strictObject({
    format: v.literal(FORMAT),
    date: v.nullable(Instant),
    files: v.pipe(v.array(FileSchema), v.maxLength(1002)),
  }),
  v.check(({ files }) => new Set(files.map(({ name }) => name)).size === files.length, 'names a file twice'),
  v.check(
    ({ date, files }) => (date === null) === (files.length === 0),
    'has a date without files, or files without one',
  ),
  v.check(
    ({ files }) => files.length === 0 || [LIST, RULES].every((name) => files.some((file) => file.name === name)),
    'lacks the list of regions, or the rules of who pays',
  ),
);

export type Manifest = v.InferOutput<typeof ManifestSchema>;
export type PublishedFile = Manifest['files'][number];

/** The manifest of a build: nothing was published yet. */
export const NOTHING_PUBLISHED: Manifest = { format: FORMAT, date: null, files: [] };

/** Opens a manifest as it came out of `JSON.parse`. Throws `CatalogueError`. */
export function openManifest(raw: unknown): Manifest {
  const format = typeof raw === 'object' && raw !== null && 'format' in raw ? raw.format : undefined;
  if (typeof format !== 'number') throw new CatalogueError('foreign', 'the manifest has no format number');
  if (format > FORMAT) throw new CatalogueError('newer', `the format of the manifest is ${format}`);
  const result = v.safeParse(ManifestSchema, raw);
  if (result.success) return result.output;
  throw new CatalogueError('broken', `the manifest: ${result.issues[0].message}`);
}

/** What a manifest means for a device: nothing new, files to fetch, an older list than ours, or back to the app's own. */
export type Step =
  | { readonly step: 'same' | 'older' | 'back' }
  | { readonly step: 'fetch'; readonly files: readonly PublishedFile[] };

/**
 * What to do with the manifest of the host.
 * @param kept the one that the device has; undefined while it has the app's own catalogue
 * @param now as `toISOString` writes it. A kept date that still has to come is a mistake of who published it, or of this
 *   clock, and holds nothing up.
 */
export function nextStep(found: Manifest, kept: Manifest | undefined, now: string): Step {
  if (found.date === null) return { step: kept ? 'back' : 'same' };
  const [before, keptDate] = [kept?.files ?? [], kept?.date ?? ''];
  if (found.date < keptDate && keptDate <= now) return { step: 'older' };
  const isKept = (file: PublishedFile) =>
    before.some(({ name, sha256 }) => name === file.name && sha256 === file.sha256);
  if (found.files.every(isKept) && found.files.length === before.length) return { step: 'same' };
  return { step: 'fetch', files: found.files.filter((file) => !isKept(file)) };
}
