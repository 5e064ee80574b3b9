import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Deployment } from '../../src/app/core/deployment.ts';
import { contentOf } from './content-folder.mjs';
import { OrganisationSchema, organisationProblems } from './organisation.ts';

export const DEPLOYMENT_FILE = 'deployment.json';
const LOCALES = join('src', 'i18n', 'locales');
const SOURCE_LANGUAGE = 'nl';

const seconds = (from: number, to: number, usual: number) =>
  v.optional(v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to)), usual);

// The warning may be longer than half a minute, never shorter: that is what a slow reader needs.
const IdleSchema = v.strictObject({
  questions: seconds(60, 900, 90),
  reading: seconds(60, 900, 180),
  countdown: seconds(30, 120, 30),
  extended: seconds(300, 3600, 900),
});

/** An ordinary page of another site, the same for everyone. */
const isPlainAddress = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return url.protocol === 'https:' && url.username === '' && url.search === '' && url.hash === '' && url.port === '';
};
const LeaveToSchema = v.pipe(
  v.string(),
  v.check(isPlainAddress, 'must be an https address without a question mark, # or port, or null'),
);

/** A folder, so that nothing can stand behind it but a code. */
const PublicAddress = v.pipe(
  v.string(),
  v.check(isPublicAddress, 'is no address as https://voorbeeld.nl/ademruimte/, with https and a slash at its end'),
);

function isPublicAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return (
    url?.protocol === 'https:' &&
    url.href === text &&
    text === new URL('.', url).href &&
    url.username + url.password === ''
  );
}

const schemaFor = (languages: readonly string[]): v.GenericSchema<unknown, Deployment> =>
  v.strictObject({
    kiosk: v.picklist(['no', 'on-request', 'always']),
    organisation: OrganisationSchema,
    pxPerMm: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(20)), 4),
    idleSeconds: v.optional(IdleSchema, {}),
    startLanguages: v.optional(
      v.pipe(
        v.array(v.picklist(languages)),
        v.minLength(1),
        v.check((chosen) => new Set(chosen).size === chosen.length, 'names a language twice'),
      ),
      [SOURCE_LANGUAGE, ...languages.filter((code) => code !== SOURCE_LANGUAGE)],
    ),
    tone: v.optional(v.boolean(), true),
    print: v.optional(v.boolean(), false),
    leaveTo: v.optional(v.nullable(LeaveToSchema), null),
    publicAddress: v.optional(PublicAddress),
    keypad: v.optional(v.boolean(), false),
    tally: v.optional(v.boolean(), false),
  });

/**
 * Reads what a deployment decides, with what it leaves open filled in. Throws an Error that names the place and what is
 * wrong there.
 * @param languages codes of the languages that the app has
 */
export function parseDeployment(text: string, languages: readonly string[]): Deployment {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Error(`${DEPLOYMENT_FILE} is no JSON: ${(error as Error).message}`);
  }
  const result = v.safeParse(schemaFor(languages), value);
  if (result.success) return result.output;
  const others = result.issues.filter((issue) => issue.path?.[0]?.key !== 'organisation');
  const problems = [
    ...organisationProblems(value).map((problem) => `  ${problem}`),
    ...others.map((issue) => `  ${v.getDotPath(issue) ?? 'file'}: ${issue.message}`),
  ];
  throw new Error(`${DEPLOYMENT_FILE} cannot be used (docs/deploy.md says what may be in it):\n${problems.join('\n')}`);
}

/** The deployment of a checkout, or of the folder of its own beside it. Throws as `parseDeployment` does, and when the file is not there. */
export function readDeploymentOf(root: string): Deployment {
  const file = contentOf(root).deployment;
  if (!existsSync(file))
    throw new Error(
      `${file} does not exist: the least it can hold is { "kiosk": "no", "organisation": "demonstration" }`,
    );
  const languages = readdirSync(join(root, LOCALES));
  return parseDeployment(readFileSync(file, 'utf8'), languages);
}
