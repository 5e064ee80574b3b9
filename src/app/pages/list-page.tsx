import { ListForm } from '../components/list-form.tsx';
import { ListSheet } from '../components/list-sheet.tsx';
import { isListOnPaper, openListOnPaper } from '../state/list-on-paper.ts';
import { useModel } from '../state/model.ts';

/** "Mijn lijst": what someone wants to call or look at again. Its paper is a step of its own, so that Back leads here. */
export function ListPage() {
  const { router } = useModel();
  return isListOnPaper(router) ? <ListSheet /> : <ListForm onPrint={() => openListOnPaper(router)} />;
}
