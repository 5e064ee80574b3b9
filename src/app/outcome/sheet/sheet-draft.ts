import { type Definition, heaviestQuestions, outcome } from '../../../questionnaires/index.ts';
import type { Run, Sheet } from '../../../storage/index.ts';

/** Answers that stand ready for a conversation. */
const MOST_READY = 3;

/** What stands on the sheet: the answers and wishes to speak of, and the rest. */
export interface SheetDraft extends Pick<Run, 'talk' | 'goals'> {
  readonly sheet: Sheet;
}

const emptySheet = ({ conversations }: Definition): Sheet => ({
  conversation: conversations[0]?.id ?? '',
  ask: [],
  words: '',
});

/**
 * The sheet as someone made it or, as long as they chose nothing for it, with what weighs most and the first wish that fits:
 * each can be taken off. It is kept from the first change on.
 */
export function sheetDraft(definition: Definition, run: Run): SheetDraft {
  const { talk, goals, sheet } = run;
  if (sheet || talk.length > 0 || goals.length > 0) return { talk, goals, sheet: sheet ?? emptySheet(definition) };
  const found = outcome(definition, run.answers);
  return {
    talk: heaviestQuestions(definition, run.answers, MOST_READY),
    goals: found.goals
      .filter(({ weight }) => weight > 0)
      .slice(0, 1)
      .map(({ id }) => id),
    sheet: emptySheet(definition),
  };
}
