import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkDefinitions } from '../rules/content/check-definitions.ts';
import { checkLocales } from '../rules/content/check-locales.ts';
import type { FileProblem } from '../rules/content/file-problem.ts';

/** Everything wrong with the checks and the texts below `root`. The catalogues have a check of their own (build-pack.ts). */
export function checkContent(root: string): readonly FileProblem[] {
  const languages = readdirSync(join(root, 'src', 'i18n', 'locales'));
  return [...checkDefinitions(root, languages), ...checkLocales(root)];
}

/** `check-content.ts [root]`: says what is wrong, where, and what to do; 1 when anything is. */
export function main([root = '.']: readonly string[]): number {
  const problems = checkContent(root);
  for (const { file, place, message } of problems) console.error(`${file}: ${place}: ${message}`);
  console.log(problems.length === 0 ? 'All content is sound.' : `${problems.length} mistakes in the content.`);
  return problems.length === 0 ? 0 : 1;
}
