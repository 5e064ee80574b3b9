import { t } from '../../i18n/index.ts';
import { useRuns } from '../check/runs.ts';
import { useModel } from '../core/model.ts';
import type { Route } from '../core/routes.ts';
import { Button } from '../ui/button.tsx';
import { stepOf } from './together-step.ts';

/** The run that someone is looking at or, on a page that has none, the last one that was finished. */
function useRunOf(route: Route): string | undefined {
  const runs = useRuns();
  return ('run' in route ? route.run : undefined) ?? runs.finished()?.id;
}

/** The button to the next step. The check has buttons of its own. */
export function NextStep({ route }: { readonly route: Route }) {
  const { router, together } = useModel();
  const run = useRunOf(route);
  const step = stepOf(route);
  const stop = (): void => {
    together.stop();
    router.go({ page: 'start' });
  };
  return (
    <div class="actions no-print">
      {step === 'outcome' && run && (
        <Button wide onClick={() => router.go({ page: 'matches', run })}>
          {t('together.next.help')}
        </Button>
      )}
      {step === 'help' && (
        <Button wide onClick={() => router.go({ page: 'list' })}>
          {t('together.next.home')}
        </Button>
      )}
      {(step === 'home' || route.page === 'start') && (
        <Button wide onClick={stop}>
          {t('together.stop')}
        </Button>
      )}
    </div>
  );
}
