// Where a deployment's own content lies: in the checkout, or in a folder of its own that no update of the app touches.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** Name of the environment's setting. */
export const CONTENT_SETTING = 'ADEMRUIMTE_CONTENT';

/** What may stand in the folder, and where the checkout has the same. A theme has no counterpart: it comes on top. */
const PARTS = /** @type {const} */ ({
  regions: ['src', 'resources', 'regions'],
  'deployment.json': ['public', 'deployment.json'],
  'rules.json': ['src', 'resources', 'payer', 'rules.json'],
  'theme.css': undefined,
});

/**
 * @typedef {object} Content
 * @property {string} regions folder with a folder for each region
 * @property {string} deployment file that says what the deployment decides
 * @property {string} rules file with the rules and amounts of who pays
 * @property {string | undefined} theme style sheet with the deployment's own colours
 * @property {string | undefined} folder the folder of its own, where there is one
 */

/** @param {string} name @param {string} folder */
const isMisspelt = (name, folder) => {
  const plain = name.toLowerCase().replace(/[^a-z]/g, '');
  const close =
    /^(regios?|regions?|regionen|regionsjson)$|^deployments?(json)?(txt)?$|^themes?(css)?(txt)?$|^(rules?|regels)(json)?(txt)?$/.test(
      plain,
    );
  return close && !(name in PARTS && existsSync(join(folder, name)));
};

/** @param {string} folder */
function assertContent(folder) {
  const names = Object.keys(PARTS).join(', ');
  const stop = (/** @type {string} */ why) => {
    throw new Error(`${CONTENT_SETTING}: ${folder} ${why}`);
  };
  if (!existsSync(folder)) stop('bestaat niet. Verbeter de naam van de map.');
  if (!statSync(folder).isDirectory()) stop('is geen map. Noem de map met uw regio’s en instellingen.');
  const there = readdirSync(folder);
  const wrong = there.filter((name) => isMisspelt(name, folder));
  if (wrong.length > 0) stop(`heeft ${wrong.join(', ')}. Dat lezen wij niet. De namen zijn: ${names}.`);
  if (!there.some((name) => name in PARTS)) stop(`heeft geen van deze: ${names}. Noem de map waar ze in staan.`);
}

/**
 * Where the content of a deployment is. What its own folder lacks comes from the checkout. Throws an Error in Dutch when
 * the setting names no such folder.
 * @param {string} root the checkout
 * @param {Readonly<Record<string, string | undefined>>} [env]
 * @returns {Content}
 */
export function contentOf(root, env = process.env) {
  const named = env[CONTENT_SETTING]?.trim();
  const folder = named ? resolve(root, named) : undefined;
  if (folder) assertContent(folder);
  /** @param {keyof typeof PARTS} name */
  const part = (name) => {
    const own = folder && join(folder, name);
    if (own && existsSync(own)) return own;
    const shipped = PARTS[name];
    return shipped && join(root, ...shipped);
  };
  return {
    regions: /** @type {string} */ (part('regions')),
    deployment: /** @type {string} */ (part('deployment.json')),
    rules: /** @type {string} */ (part('rules.json')),
    theme: part('theme.css'),
    folder,
  };
}

/**
 * Every file of a folder of its own that a build reads, with the name it has there.
 * @param {Content} content
 * @returns {readonly (readonly [name: string, file: string])[]}
 */
export function contentFiles({ folder, ...parts }) {
  if (!folder) return [];
  return Object.values(parts).flatMap((part) => {
    if (!part?.startsWith(folder + sep)) return [];
    const files = statSync(part).isDirectory()
      ? readdirSync(part, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
      : [part];
    return files.map((file) => /** @type {const} */ ([relative(folder, file).split(sep).join('/'), file]));
  });
}
