import { PageLink } from '../ui/page-link.tsx';
import { useCatalogue } from './catalogue-context.ts';
import { CatalogueText } from './catalogue-text.tsx';

/** Links to entries of the catalogue by id; ids that this region does not have are left out. */
export function EntryLinks({ ids }: { readonly ids: readonly string[] }) {
  const catalogue = useCatalogue().searchState.catalogue.value;
  const entries = ids.flatMap((id) => catalogue?.entries.get(id) ?? []);
  if (entries.length === 0) return null;
  return (
    <ul class="plain-list">
      {entries.map(({ id, name }) => (
        <li key={id}>
          <PageLink route={{ page: 'entry', entry: id }}>
            <CatalogueText>{name}</CatalogueText>
          </PageLink>
        </li>
      ))}
    </ul>
  );
}
