import { useModel } from '../core/model.ts';
import { PlanCard } from './plan-card.tsx';
import { type PlanView, VIEWS } from './plan-fields.ts';
import { PlanForm } from './plan-form.tsx';
import { PlanSheet } from './plan-sheet.tsx';

/** The emergency plan: to fill in, as a sheet, and as a card. Each is a step of its own, so that Back leads to the form. */
export function PlanPage() {
  const { router } = useModel();
  const show = (view: PlanView) => {
    router.go({ page: 'plan' });
    router.setViewState('view', VIEWS.indexOf(view));
  };
  switch (VIEWS[router.viewState('view') ?? 0]) {
    case 'sheet':
      return <PlanSheet onShow={show} />;
    case 'card':
      return <PlanCard />;
    default:
      return <PlanForm onShow={show} />;
  }
}
