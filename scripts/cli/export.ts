import { parseArgs } from 'node:util';
import { exportInput } from '../../src/app/outcome/export-input.ts';
import { localTime } from '../../src/app/platform/local-time.ts';
import { addTexts, LANGUAGES, locale, SOURCE_LOCALE, type Texts } from '../../src/i18n/index.ts';
import { CHECKS, findCheck, parseAnswers, toFhirBundle, toPlainText } from '../../src/questionnaires/index.ts';
import { ROOT } from '../bootstrap.mjs';
import { readTextsOf } from '../build/content/read-texts.ts';
import { openContent } from '../open-content.ts';
import { readAnswers } from './read-answers.ts';

const USAGE =
  'Usage: npm run -s export -- CHECK answers.json [--text|--fhir] [--lang nl|en]   ("-" reads the answers from standard input)';

const OPTIONS = {
  text: { type: 'boolean' },
  fhir: { type: 'boolean' },
  lang: { type: 'string', default: SOURCE_LOCALE },
} as const;

/** `export.ts CHECK FILE`: prints answers as the app saves them, as text or as FHIR; 2 when arguments or answers are no good. */
export async function main(args: readonly string[]): Promise<number> {
  const parsed = readArguments(args);
  if ('problem' in parsed) return fail(parsed.problem);
  const { id, file, fhir, language } = parsed;
  openContent();
  const check = findCheck(id);
  if (!check)
    return fail(`There is no check "${id}". There are: ${CHECKS.map(({ definition }) => definition.id).join(', ')}.`);
  const read = readAnswers(file);
  if ('problem' in read) return fail(read.problem);
  const answers = parseAnswers(check.definition, read.value);
  if (!answers.ok) return fail(answers.problems.map(({ place, message }) => `${place}: ${message}`).join('\n'));
  speak(language);
  const now = new Date();
  const run = { check: id, answers: answers.answers, finishedOn: localTime(now).slice(0, 10) };
  const input = await exportInput(run, now);
  process.stdout.write(fhir ? `${JSON.stringify(toFhirBundle(input), null, 2)}\n` : toPlainText(input));
  return 0;
}

function readArguments(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const [id, file] = positionals;
    if (id === undefined || file === undefined || (values.text && values.fhir)) return { problem: USAGE };
    if (!LANGUAGES.has(values.lang))
      return { problem: `There is no language "${values.lang}". There are: ${[...LANGUAGES.keys()].join(', ')}.` };
    return { id, file, fhir: values.fhir === true, language: values.lang };
  } catch {
    return { problem: USAGE };
  }
}

/** `t` speaks the language on screen. Here is no screen: the texts of the language take the place of the Dutch ones. */
function speak(language: string): void {
  // Dutch below it: a simpler form of Dutch leaves out what is easy already.
  for (const code of new Set([SOURCE_LOCALE, language])) {
    for (const part of ['check', 'rest'] as const) {
      for (const [group, texts] of Object.entries(readTextsOf(ROOT, code, part)))
        addTexts(SOURCE_LOCALE, group, texts as Texts);
    }
  }
  locale.value = language;
}

function fail(message: string): number {
  console.error(message);
  return 2;
}
