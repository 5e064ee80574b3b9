import type { Catalogue, EntryId, Match } from '../catalogue/model.ts';
import type { Entry } from '../catalogue/schema.ts';
import { gradeFor } from './entry-needs.ts';

/** A counter of a municipality: of the many that there are, people need one. */
const isDesk = (entry: Entry): boolean =>
  entry.kinds.includes('gemeente-wmo') && !entry.areas.some(({ type }) => type === 'country');

/** True for a desk that is here for the need it is the very place for, such as the one for debts. */
function hasOwnPlace(entry: Entry, { reasons }: Match): boolean {
  const [first] = reasons;
  return first?.kind === 'need' && first.need !== 'municipal-desk' && gradeFor(entry, first.need) === 3;
}

/** The same list, with the desks of a municipality folded under the first of them, but for those with a place of their own. */
export function foldDesks(matches: readonly Match[], { entries }: Catalogue): readonly Match[] {
  const folds = matches.filter((one) => {
    const entry = entries.get(one.id);
    return entry !== undefined && isDesk(entry) && !hasOwnPlace(entry, one);
  });
  const [first, ...others] = folds;
  if (!first || others.length === 0) return matches;
  const folded: readonly EntryId[] = others.map(({ id }) => id);
  return matches.filter(({ id }) => !folded.includes(id)).map((one) => (one === first ? { ...one, folded } : one));
}
