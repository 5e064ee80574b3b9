import type { Answers } from '../model.ts';
import type { Definition } from '../schema.ts';
import type { CheckTexts } from '../texts-schema.ts';

/** The few words that an export needs besides those of the check. They name no reader, so they fit "u" and "je" alike. */
export interface ExportLabels {
  /** When it was filled in, or that it is not finished; one line. */
  readonly filledIn: string;
  /** That it is a self-check, no diagnosis, not validated, without a total; which version it was. One line each. */
  readonly notes: readonly string[];
  /** Heading above what comes first. */
  readonly urgent: string;
  /** Heading above the sentences of the bands. */
  readonly says: string;
  /** In place of a band, when too little was answered. */
  readonly tooFew: string;
  /** In place of an answer: the person chose "weet ik niet, sla over". */
  readonly skipped: string;
  /** In place of an answer: the person has not come to this question. */
  readonly unanswered: string;
}

/** One filled-in check, with all that the domain cannot know by itself: words, language, time and ids. */
export interface ExportInput {
  readonly definition: Definition;
  /** As the person read them: in one language and through their lens (`textsFor`). */
  readonly texts: CheckTexts;
  readonly labels: ExportLabels;
  /** Of texts and labels, as a BCP 47 tag: `nl-NL`, `en`. */
  readonly language: string;
  readonly answers: Answers;
  readonly finished: boolean;
  /** When the answers were given: a date-time with its offset, or the day alone where no more is known. */
  readonly authored: string;
  /** Fresh UUIDs in small letters, so that two exports cannot be told to come from one person. */
  readonly ids: { readonly questionnaire: string; readonly response: string };
}
