import type { Problem } from '../../../src/questionnaires/index.ts';

/** A mistake in a content file, in words. `file` is a path from the root of the repository. */
export interface FileProblem extends Problem {
  readonly file: string;
}

/** The problems as those of one file. */
export function inFile(file: string, problems: readonly Problem[]): FileProblem[] {
  return problems.map((problem) => ({ file, ...problem }));
}
