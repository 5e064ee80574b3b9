import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { csvOf, xlsxOf } from '../../catalogue-files/index.ts';
import { COLUMN_HELP } from '../build-data.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { put } from '../ui/put.ts';
import { saveBytes } from '../ui/save-bytes.ts';
import type { Work } from '../work/work.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function saveAs(work: Work, form: 'csv' | 'xlsx'): Promise<void> {
  const { records } = work.sheet.value;
  if (form === 'csv') saveBytes('catalogue.csv', 'text/csv', csvOf(records));
  else saveBytes('catalogue.xlsx', XLSX, await xlsxOf(records, COLUMN_HELP, work.layout.value.headerRow - 1));
  work.noteSaved();
}

function Choices({ work, onDone }: { readonly work: Work; readonly onDone: () => void }) {
  const save = (form: 'csv' | 'xlsx') => void saveAs(work, form).then(onDone);
  const changes = work.done.value;
  return (
    <>
      <p>Uw eigen bestand blijft zoals het was. U krijgt een nieuw bestand bij uw downloads.</p>
      <div class="o-row">
        <Button look="main" icon="save" isLarge onClick={() => save('xlsx')}>
          Excel (.xlsx)
        </Button>
        <Button icon="save" isLarge onClick={() => save('csv')}>
          CSV
        </Button>
        {work.regionText.value !== undefined && (
          <Button
            icon="save"
            isLarge
            onClick={() => saveBytes('region.json', 'application/json', work.regionText.value ?? '')}
          >
            region.json
          </Button>
        )}
      </div>
      <p class="o-small">
        Nummers en postcodes worden als tekst bewaard: zo raakt geen eerste nul weg. Datums zijn datums.
      </p>
      {changes.length > 0 && (
        <>
          <h3>Veranderd sinds het openen</h3>
          <ul class="o-said">
            {changes.slice(-12).map((said, i) => (
              <li key={`${i} ${said}`}>{said}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Saves the list as a new file. */
export function SaveMenu({ work }: { readonly work: Work }) {
  const isOpen = useSignal(false);
  const close = () => {
    isOpen.value = false;
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key !== 's') return;
      event.preventDefault();
      isOpen.value = true;
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOpen]);
  return (
    <>
      <Button icon={work.isSaved.value ? 'ok' : 'save'} onClick={put(isOpen, true)}>
        {work.isSaved.value ? 'Bewaard' : 'Bewaar'}
        {!work.isSaved.value && <span class="o-dot" />}
      </Button>
      {isOpen.value && (
        <Dialog title="Bewaar de lijst" onClose={close}>
          <Choices work={work} onDone={close} />
        </Dialog>
      )}
    </>
  );
}
