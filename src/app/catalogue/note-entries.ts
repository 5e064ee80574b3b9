import { effect } from '@preact/signals';
import { knownOf } from '../../resources/index.ts';
import type { Model } from '../core/model.ts';
import type { Regions } from './regions.ts';

/** Notes of each entry of the list what it is now, once the catalogue tells it, so that a later change can be told. */
export function noteEntries({ stored, today }: Pick<Model, 'stored' | 'today'>, regions: Pick<Regions, 'findEntry'>) {
  const noteOf = (id: string) => knownOf(regions.findEntry(id), today());
  return effect(() => {
    if (!stored.state.value.saved.some(({ id, known }) => known === null && regions.findEntry(id))) return;
    stored.update((state) => ({
      ...state,
      saved: state.saved.map((entry) => (entry.known === null ? { ...entry, known: noteOf(entry.id) } : entry)),
    }));
  });
}
