import { PlanCard } from '../components/plan-card.tsx';
import { PlanForm } from '../components/plan-form.tsx';
import { PlanSheet } from '../components/plan-sheet.tsx';
import { useModel } from '../state/model.ts';

const VIEWS = ['form', 'sheet', 'card'] as const;
export type PlanView = (typeof VIEWS)[number];

/** The emergency plan: to fill in, as a sheet, and as a card. Each is a step of its own, so that Back leads to the form. */
export function PlanPage() {
  const { router } = useModel();
  const show = (view: PlanView) => {
    router.go({ page: 'plan' });
    router.keep('view', VIEWS.indexOf(view));
  };
  switch (VIEWS[router.kept('view') ?? 0]) {
    case 'sheet':
      return <PlanSheet onShow={show} />;
    case 'card':
      return <PlanCard />;
    default:
      return <PlanForm onShow={show} />;
  }
}
