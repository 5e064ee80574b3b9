/** What is done with words of the search in a language once they are there. */
type Take = (code: string, phrases: unknown) => void;

const arrived = new Map<string, unknown>();
let take: Take | undefined;

/** Hands over the words of the search that came beside the texts of a language; they wait until the search is there. */
export function bringSearchPhrases(code: string, phrases: unknown): void {
  arrived.set(code, phrases);
  take?.(code, phrases);
}

/** Takes the words that came, and those that come later. */
export function takeSearchPhrases(taker: Take): void {
  take = taker;
  for (const [code, phrases] of arrived) taker(code, phrases);
}
