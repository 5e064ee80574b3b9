import { ListForm } from '../components/list-form.tsx';
import { ListSheet } from '../components/list-sheet.tsx';
import { useModel } from '../state/model.ts';

const ON_PAPER = 1;

/** "Mijn lijst": what someone wants to call or look at again. Its paper is a step of its own, so that Back leads here. */
export function ListPage() {
  const { router } = useModel();
  const print = () => {
    router.go({ page: 'list' });
    router.keep('view', ON_PAPER);
  };
  return router.kept('view') === ON_PAPER ? <ListSheet /> : <ListForm onPrint={print} />;
}
