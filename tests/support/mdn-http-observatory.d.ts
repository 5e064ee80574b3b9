// Mozilla publishes its grader without types.
declare module '@mdn/mdn-http-observatory/src/constants.js' {
  interface Output {
    readonly result: string | null;
    readonly constructor: { readonly name: string };
  }
  export const ALL_TESTS: readonly ((requests: object) => Output)[];
}
declare module '@mdn/mdn-http-observatory/src/grader/charts.js' {
  export const MINIMUM_SCORE_FOR_EXTRA_CREDIT: number;
}
declare module '@mdn/mdn-http-observatory/src/grader/grader.js' {
  export function getScoreModifier(result: string | null): number;
  export function getGradeForScore(score: number): { readonly score: number; readonly grade: string };
}
declare module '@mdn/mdn-http-observatory/src/retriever/utils.js' {
  export function parseHttpEquivHeaders(html: string, url: string): Map<string, string[]>;
}
declare module '@mdn/mdn-http-observatory/src/types.js' {
  export class Requests {
    constructor(hostname: string);
    resources: { path: string | null };
    responses: Record<string, unknown>;
    session: object | null;
  }
}
