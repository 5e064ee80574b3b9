import { t } from '../../i18n/index.ts';
import type { Run } from '../../storage/index.ts';
import { useRuns } from './runs.ts';

interface TalkMarkProps {
  readonly run: Run;
  readonly question: string;
  /** The text of the question where several of these stand on one page. */
  readonly about?: string;
}

/** "Hier wil ik over praten": marks an answer, or the question someone left open, for a conversation. */
export function TalkMark({ run, question, about }: TalkMarkProps) {
  const runs = useRuns();
  return (
    <label class="talk-mark">
      <input
        class="option__control"
        type="checkbox"
        name="talk"
        checked={run.talk.includes(question)}
        aria-label={about && t('check.answers.talkAbout', { question: about })}
        onChange={() => runs.toggleTalk(run.id, question)}
      />
      <span>{t('check.question.talk')}</span>
    </label>
  );
}
