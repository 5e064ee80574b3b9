import { useModel } from '../../core/model.ts';
import { ListForm } from './list-form.tsx';
import { isListOnPaper, openListOnPaper } from './list-on-paper.ts';
import { ListSheet } from './list-sheet.tsx';

/** "Mijn lijst": what someone wants to call or look at again. Its paper is a step of its own, so that Back leads here. */
export function ListPage() {
  const { router } = useModel();
  return isListOnPaper(router) ? <ListSheet /> : <ListForm onPrint={() => openListOnPaper(router)} />;
}
