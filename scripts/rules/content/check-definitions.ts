import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkCoverage, checkDefinition, checkTexts, runCases } from '../../../src/questionnaires/authoring/index.ts';
import { CasesSchema } from '../../../src/questionnaires/cases-schema.ts';
import type { Definition, Problem } from '../../../src/questionnaires/index.ts';
import { DefinitionSchema } from '../../../src/questionnaires/schema.ts';
import { TextsSchema } from '../../../src/questionnaires/texts-schema.ts';
import { AUDIENCES } from '../../../src/resources/index.ts';
import { type FileProblem, inFile } from './file-problem.ts';
import { helpLineIds } from './help-line-ids.ts';
import { lensGaps } from './lens-gaps.ts';
import { readJson } from './read-json.ts';

const DEFINITIONS = join('src', 'questionnaires', 'definitions');
const NO_LANGUAGE = ['questionnaire.json', 'cases.json'];

/** Every check is complete: a sound definition, texts in each of the languages, cases that pass, a README. */
export function checkDefinitions(root: string, languages: readonly string[]): FileProblem[] {
  const known = helpLineIds(root);
  return readdirSync(join(root, DEFINITIONS)).flatMap((id) => {
    const folder = join(DEFINITIONS, id);
    const file = join(folder, 'questionnaire.json');
    const json = readJson(root, file, DefinitionSchema);
    const mistakes = 'problems' in json ? json.problems : checkDefinition(json.value);
    // What cases and texts hold would repeat the mistakes of the definition in other words; how they are written does not.
    if ('problems' in json || mistakes.length > 0) {
      return [...inFile(file, mistakes), ...checkFiles(root, folder, undefined, languages)];
    }
    return [
      ...inFile(file, checkSurroundings(json.value, id, known)),
      ...checkFiles(root, folder, json.value, languages),
    ];
  });
}

function checkSurroundings(
  { id, audiences, urgent }: Definition,
  folder: string,
  helpLines: ReadonlySet<string>,
): Problem[] {
  const unknownAudiences = audiences
    .map(({ audience }) => audience)
    .filter((audience) => !AUDIENCES.some((code) => code === audience));
  const unknownLines = urgent.flatMap((flag) =>
    flag.helpLines.filter((line) => !helpLines.has(line)).map((line) => ({ flag, line })),
  );
  return [
    ...(id === folder ? [] : [{ place: 'id', message: `is "${id}" in the folder "${folder}": give both one name` }]),
    ...unknownAudiences.map((code) => ({
      place: 'audiences',
      message: `"${code}" is geen doelgroep van de catalogus`,
    })),
    ...unknownLines.map(({ flag, line }) => ({
      place: `urgent.${flag.id}.helpLines`,
      message: `"${line}" is geen noodlijn, geen landelijke vermelding en geen rol`,
    })),
  ];
}

function checkFiles(
  root: string,
  folder: string,
  definition: Definition | undefined,
  languages: readonly string[],
): FileProblem[] {
  const readme = join(folder, 'README.md');
  const written = readdirSync(join(root, folder)).filter(
    (name) => name.endsWith('.json') && !NO_LANGUAGE.includes(name),
  );
  const texts = [...new Set([...languages.map((code) => `${code}.json`), ...written])].flatMap((name) => {
    const file = join(folder, name);
    const json = readJson(root, file, TextsSchema);
    if ('problems' in json) return inFile(file, json.problems);
    return inFile(file, [...(definition ? checkTexts(definition, json.value) : []), ...lensGaps(root, file)]);
  });
  const file = join(folder, 'cases.json');
  const cases = readJson(root, file, CasesSchema);
  const caseProblems =
    'problems' in cases
      ? cases.problems
      : definition
        ? [...runCases(definition, cases.value), ...checkCoverage(definition, cases.value)]
        : [];
  return [
    ...texts,
    ...inFile(file, caseProblems),
    ...(existsSync(join(root, readme))
      ? []
      : inFile(readme, [{ place: 'bestand', message: 'bestaat niet. Schrijf waar de vragenlijst vandaan komt.' }])),
  ];
}
