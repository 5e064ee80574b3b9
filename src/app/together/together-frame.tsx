import type { ComponentChildren } from 'preact';
import { t } from '../../i18n/index.ts';
import { useModel } from '../core/model.ts';
import type { Route } from '../core/routes.ts';
import { Button } from '../ui/button.tsx';
import { Curtain } from './curtain.tsx';
import { NextStep } from './next-step.tsx';
import { STEPS, stepOf } from './together-step.ts';

interface TogetherFrameProps {
  readonly route: Route;
  readonly children: ComponentChildren;
}

/** Around every page while two people fill in together: where they are on the way, the curtain, and what comes next. */
export function TogetherFrame({ route, children }: TogetherFrameProps) {
  const { together } = useModel();
  const step = stepOf(route);
  return (
    <>
      <div class="together no-print">
        <p class="together__step">
          {step
            ? t('together.step', {
                number: STEPS.indexOf(step) + 1,
                total: STEPS.length,
                name: t(`together.steps.${step}`),
              })
            : t('together.title')}
        </p>
        <Button
          onClick={() => {
            together.isCovered.value = true;
          }}
        >
          {t('together.curtain.hang')}
        </Button>
      </div>
      <div class="together__page">
        {children}
        <NextStep route={route} />
      </div>
      <Curtain />
    </>
  );
}
