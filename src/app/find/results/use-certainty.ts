import { type Entry, freshness, type Match } from '../../../resources/index.ts';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';
import { useModel } from '../../core/model.ts';

interface Certainty {
  /** Those that can be shown without a warning, in their order. */
  readonly certain: readonly Match[];
  /** Those of which it is not sure that they still hold. */
  readonly doubtful: readonly Match[];
  /** All of them, as the catalogue has them. */
  readonly entries: readonly Entry[];
}

/** Found help by how sure it is. */
export function useCertainty(matches: readonly Match[]): Certainty {
  const day = useModel().today();
  const catalogue = useCatalogue().searchState.catalogue.value;
  const isDoubtful = ({ id }: Match): boolean => {
    const entry = catalogue?.entries.get(id);
    return entry !== undefined && freshness(entry, day) === 'doubtful';
  };
  return {
    certain: matches.filter((match) => !isDoubtful(match)),
    doubtful: matches.filter(isDoubtful),
    entries: matches.flatMap(({ id }) => catalogue?.entries.get(id) ?? []),
  };
}
