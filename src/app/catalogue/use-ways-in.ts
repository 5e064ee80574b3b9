import { type Entry, type EntryId, type WaysIn, waysIn } from '../../resources/index.ts';
import { useCatalogue } from './catalogue-context.ts';

/** How to reach an entry, for someone who lives where was chosen: on a list it can be of another region than the one on screen. */
export function useWaysIn(): (entry: Entry) => WaysIn | undefined {
  const { searchState, regions } = useCatalogue();
  const catalogue = searchState.catalogue.value;
  if (!catalogue) return () => undefined;
  const parts = { region: catalogue.region, entries: { get: (id: EntryId) => regions.findEntry(id) } };
  return (entry) => waysIn(entry, parts, searchState.place.value);
}
