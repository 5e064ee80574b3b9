import { t } from '../../../i18n/index.ts';
import type { SavedEntry } from '../../../storage/index.ts';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';
import { Button } from '../../ui/button.tsx';

/** What was taken off the list last, and where it stood. */
export interface Removed {
  readonly entry: SavedEntry;
  readonly position: number;
}

export const UNDO = 'undo-removal';

/** Says what was taken off the list, with a way to put it back as it was. */
export function RemovedNotice({ removed, onUndo }: { readonly removed: Removed; readonly onUndo: () => void }) {
  const name = useCatalogue().regions.findEntry(removed.entry.id)?.name ?? removed.entry.known?.name;
  return (
    <div class="card removed" id={UNDO} tabIndex={-1}>
      <p role="status">{name ? t('list.saved.removed', { name }) : t('list.saved.removedNameless')}</p>
      <Button onClick={onUndo}>{t('list.saved.undo')}</Button>
    </div>
  );
}
