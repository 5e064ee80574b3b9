import { t } from '../../../i18n/index.ts';
import type { Reason } from '../../../resources/index.ts';
import type { Run } from '../../../storage/index.ts';
import { wordsOf } from '../../check/check-words.ts';
import { focusAfterDraw } from '../../platform/focus.ts';
import { DISMISSED } from './dismissed-list.tsx';
import { useDismissedReasons } from './dismissed-reasons.ts';
import { reasonLine, saidBecause } from './reason-line.ts';

interface NotForMeProps {
  readonly reasons: readonly Reason[];
  readonly run: Run;
}

/** A small button that switches off what the reason says; nothing when the reason speaks of no answer. */
export function DismissReason({ reasons, run }: NotForMeProps) {
  const notForMe = useDismissedReasons();
  const words = wordsOf(run);
  const said = saidBecause(reasons, words);
  if (said.length === 0) return null;
  const dismiss = () => {
    notForMe.dismiss(run.check, said);
    // This button goes; the reader goes to where it can be undone.
    focusAfterDraw(DISMISSED);
  };
  return (
    <button type="button" class="link-to nl-link not-for-me" onClick={dismiss}>
      {t('find.notForMe.off')}
      <span class="visually-hidden">
        :{' '}
        {reasonLine(
          reasons.filter(({ kind }) => kind === 'need'),
          words,
        )}
      </span>
    </button>
  );
}
