import { CHECKS, findCheck, outcome, parseAnswers } from '../../src/questionnaires/index.ts';
import { openContent } from '../open-content.ts';
import { readAnswers } from './read-answers.ts';

const USAGE = 'Usage: npm run -s score -- CHECK answers.json   ("-" reads the answers from standard input)';

/** `score.ts CHECK FILE`: prints what follows from answers, as JSON; 2 when the arguments or the answers are no good. */
export function main([id, file]: readonly string[]): number {
  if (id === undefined || file === undefined) return fail(USAGE);
  openContent();
  const check = findCheck(id);
  if (!check)
    return fail(`There is no check "${id}". There are: ${CHECKS.map(({ definition }) => definition.id).join(', ')}.`);
  const input = readAnswers(file);
  if ('problem' in input) return fail(input.problem);
  const parsed = parseAnswers(check.definition, input.value);
  if (!parsed.ok) return fail(parsed.problems.map(({ place, message }) => `${place}: ${message}`).join('\n'));
  console.log(JSON.stringify(outcome(check.definition, parsed.answers), null, 2));
  return 0;
}

function fail(message: string): number {
  console.error(message);
  return 2;
}
