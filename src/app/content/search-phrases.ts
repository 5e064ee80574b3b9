/** What is done with phrases of the search once they are there. */
type Take = (phrases: unknown) => void;

let arrived: unknown;
let take: Take | undefined;

/** Hands over the phrases of the search that came beside the texts of a language; they wait until the search is there. */
export function bringSearchPhrases(phrases: unknown): void {
  arrived = phrases;
  take?.(phrases);
}

/** Takes the phrases that came, and those that come later. */
export function takeSearchPhrases(taker: Take): void {
  take = taker;
  if (arrived !== undefined) taker(arrived);
}
