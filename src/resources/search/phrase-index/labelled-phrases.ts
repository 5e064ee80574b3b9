/** Phrases by label: a need, a kind of distress, or matters that this product is not for. */
export type LabelledPhrases = Readonly<Record<string, readonly string[]>>;

/** The code of a language that there are phrases in. */
export type PhraseLanguage = string;

/** A phrase that resembles a query. */
export interface NearPhrase {
  readonly label: string;
  readonly language: PhraseLanguage;
  /** Its place among the phrases of its label, from 0. */
  readonly phrase: number;
  /** Cosine of the two, 0–1. */
  readonly similarity: number;
}
