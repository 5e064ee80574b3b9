import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkDefinitions } from '../rules/content/check-definitions.ts';
import { checkLocales } from '../rules/content/check-locales.ts';
import type { FileProblem } from '../rules/content/file-problem.ts';
import { untranslated } from '../rules/content/untranslated.ts';

/** Everything wrong with the checks and the texts below `root`. The catalogues have a check of their own (build-pack.ts). */
export function checkContent(root: string): readonly FileProblem[] {
  const languages = readdirSync(join(root, 'src', 'i18n', 'locales'));
  return [...checkDefinitions(root, languages), ...checkLocales(root)];
}

/** What asks for a look in the checks and texts below `root` and keeps nothing from being published. */
export const contentNotes = (root: string): readonly FileProblem[] => untranslated(root);

/** `check-content.ts [root]`: says what is wrong, where, and what to do; 1 when anything is. */
export function main([root = '.']: readonly string[]): number {
  const problems = checkContent(root);
  for (const { file, place, message } of contentNotes(root)) console.log(`Let op: ${file}, ${place}: ${message}`);
  for (const { file, place, message } of problems) console.error(`Fout: ${file}, ${place}: ${message}`);
  console.log(
    problems.length === 0
      ? 'Alle vragenlijsten en teksten kloppen.'
      : `${problems.length} fouten in de vragenlijsten en teksten.`,
  );
  return problems.length === 0 ? 0 : 1;
}
