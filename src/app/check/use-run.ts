import type { Definition } from '../../questionnaires/index.ts';
import type { Run } from '../../storage/index.ts';
import { type Model, useModel } from '../core/model.ts';
import { definitionAsked } from './asked.ts';
import type { CheckTextKey } from './check-texts.ts';
import { wordsOf } from './check-words.ts';
import { runsOf } from './runs.ts';

/** A run with the check that it answers, as it is asked here, and the texts in which its person reads that check. */
export interface OpenRun {
  readonly run: Run;
  readonly definition: Definition;
  readonly words: CheckTextKey;
}

/** The run with this id; undefined when it was deleted, or this version of its check cannot read it. */
function openRunOf(model: Model, id: string): OpenRun | undefined {
  const run = runsOf(model).find(id);
  const definition = run && definitionAsked(model, run.check);
  return run && definition && { run, definition, words: wordsOf(run) };
}

export const useRun = (id: string): OpenRun | undefined => openRunOf(useModel(), id);
