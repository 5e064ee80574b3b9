/** A mistake in data, in words: where it stands (`questions.sleep.visibleWhen`) and what to do about it. */
export interface Problem {
  readonly place: string;
  readonly message: string;
}
