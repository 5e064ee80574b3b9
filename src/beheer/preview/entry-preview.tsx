import { useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { EntryPage } from '../../app/arrange/entry/entry-page.tsx';
import { PaperEntry } from '../../app/arrange/list/paper-entry.tsx';
import { EntryCard } from '../../app/card/entry-card.tsx';
import { CatalogueProvider } from '../../app/catalogue/catalogue-context.ts';
import { useWaysIn } from '../../app/catalogue/use-ways-in.ts';
import { ModelProvider } from '../../app/core/model.ts';
import type { Entry } from '../../resources/index.ts';
import { useBench } from '../bench-context.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { put } from '../ui/put.ts';
import type { Work } from '../work/work.ts';
import { createPreview, showIn } from './preview-model.ts';

const FORMS = ['Kaart', 'Pagina', 'Papier'] as const;
type Form = (typeof FORMS)[number];

function OnPaper({ entry }: { readonly entry: Entry }) {
  const ways = useWaysIn()(entry);
  return (
    <div class="paper">
      <PaperEntry entry={entry} ways={ways} />
    </div>
  );
}

function Shown({ entry, form }: { readonly entry: Entry; readonly form: Form }) {
  if (form === 'Papier') return <OnPaper entry={entry} />;
  if (form === 'Pagina') return <EntryPage entry={entry.id} run={undefined} />;
  return (
    <ul class="o-preview__cards">
      <EntryCard entry={entry} level={3} />
    </ul>
  );
}

/** Folds may be opened; nothing else here leads anywhere. */
function onlyFolds(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('summary')) return;
  event.preventDefault();
  event.stopPropagation();
}

interface EntryPreviewProps {
  readonly work: Work;
  /** undefined while the row has faults. */
  readonly entry: Entry | undefined;
}

/** An entry as residents see it, by the same pieces of the app: in a list, by itself, and on paper. */
export function EntryPreview({ work, entry }: EntryPreviewProps) {
  const { today, national } = useBench();
  const form = useSignal<Form>('Kaart');
  const { model, context } = useMemo(() => createPreview(today), [today]);
  const { entries } = work.checked.value;
  useLayoutEffect(
    () => showIn(context, work.region.value, entries, national.value),
    [context, work.region.value, entries, national.value],
  );
  return (
    <section class="o-preview">
      <h2>Zo zien inwoners het</h2>
      <fieldset class="o-row">
        <legend class="visually-hidden">Waar</legend>
        {FORMS.map((name) => (
          <Button key={name} isPressed={form.value === name} onClick={put(form, name)}>
            {name}
          </Button>
        ))}
      </fieldset>
      {entry ? (
        <div class={`o-preview__screen o-preview__screen--${form.value.toLowerCase()}`} onClickCapture={onlyFolds}>
          <ModelProvider value={model}>
            <CatalogueProvider value={context}>
              <Shown entry={entry} form={form.value} />
            </CatalogueProvider>
          </ModelProvider>
        </div>
      ) : (
        <p class="o-say o-say--fout">
          <Icon name="fout" /> Deze rij heeft nog fouten. Inwoners zien hem pas als die weg zijn.
        </p>
      )}
    </section>
  );
}
