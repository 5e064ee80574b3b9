import { type Definition, type Question, visibleQuestions } from '../../questionnaires/index.ts';
import { findLast } from '../../shared/find-last.ts';
import type { Run } from '../../storage/index.ts';
import { useModel } from '../core/model.ts';
import { PageGone } from '../ui/page-gone.tsx';
import { definitionAsked } from './asked.ts';
import { QuestionForm } from './question-form.tsx';
import { runsOf } from './runs.ts';

interface QuestionPageProps {
  readonly run: string;
  readonly question: string;
  /** One answer is being changed: then it goes back to where that was asked for. */
  readonly isChange: boolean;
}

/** The question itself or, when other answers have hidden it since, the visible one before it. */
function visibleAt(definition: Definition, run: Run, id: string): Question | undefined {
  const visible = visibleQuestions(definition, run.answers);
  const place = definition.questions.findIndex((question) => question.id === id);
  const before = definition.questions.slice(0, place + 1);
  return findLast(visible, (question) => before.includes(question)) ?? visible[0];
}

/** One question of a run. */
export function QuestionPage({ run: id, question: asked, isChange }: QuestionPageProps) {
  const model = useModel();
  const run = runsOf(model).find(id);
  const definition = run && definitionAsked(model, run.check);
  const question = definition && visibleAt(definition, run, asked);
  if (!question) return <PageGone />;
  return <QuestionForm key={question.id} run={run} definition={definition} question={question} isChange={isChange} />;
}
