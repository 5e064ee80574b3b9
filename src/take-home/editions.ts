import type { Definition } from '../questionnaires/index.ts';

const parts = (version: string): readonly number[] => version.split('.').map(Number);

/** Below 0 when the first version is older. */
function byAge(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)];
  return [0, 1, 2].map((at) => (left[at] ?? 0) - (right[at] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/**
 * The same check as it was after each addition of questions within this major version, the newest first: a code that was made
 * before an addition has no bits for it.
 */
export function editionsOf(definition: Definition): readonly Definition[] {
  const added = new Set(definition.questions.flatMap(({ since }) => since ?? []));
  const older = [...added].sort(byAge).reverse();
  return [
    definition,
    ...older.map((version) => ({
      ...definition,
      questions: definition.questions.filter(({ since }) => since === undefined || byAge(since, version) < 0),
    })),
  ];
}
