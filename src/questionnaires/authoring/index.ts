export { checkCoverage } from './check-coverage.ts';
export { checkDefinition } from './check-definition.ts';
export { checkTexts } from './check-texts.ts';
export { runCases } from './run-cases.ts';
