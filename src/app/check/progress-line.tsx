import { t } from '../../i18n/index.ts';
import type { Progress } from '../../questionnaires/index.ts';

/** How far someone is, in words and as a line that says the same; the theme while it is not certain how many questions follow. */
export function ProgressLine({ progress, theme }: { readonly progress: Progress; readonly theme: string }) {
  const { position, total, answered } = progress;
  return (
    <div class="progress">
      <p class="progress__text" id="progress">
        {total === null ? theme : t('check.question.progress', { position, total })}
      </p>
      {total !== null && (
        <svg class="progress__bar" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
          <rect class="progress__done" width={(100 * Math.min(answered, total)) / total} height="2" />
        </svg>
      )}
    </div>
  );
}
