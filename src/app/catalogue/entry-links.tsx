import { LinkTo } from '../ui/page-link.tsx';
import { CatalogueText } from './catalogue-text.tsx';
import { useFinding } from './finding.ts';

/** Links to entries of the catalogue by id; ids that this region does not have are left out. */
export function EntryLinks({ ids }: { readonly ids: readonly string[] }) {
  const catalogue = useFinding().finder.catalogue.value;
  const entries = ids.flatMap((id) => catalogue?.entries.get(id) ?? []);
  if (entries.length === 0) return null;
  return (
    <ul class="plain-list">
      {entries.map(({ id, name }) => (
        <li key={id}>
          <LinkTo route={{ page: 'entry', entry: id }}>
            <CatalogueText>{name}</CatalogueText>
          </LinkTo>
        </li>
      ))}
    </ul>
  );
}
