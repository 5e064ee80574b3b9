import type { HelpRole } from '../../shared/help-role.ts';
import { roleIn } from '../../shared/help-role.ts';
import type { Need } from '../../shared/need.ts';
import { NO_FACTS } from '../../shared/person-facts.ts';
import type { Catalogue, EntryId } from '../catalogue/model.ts';
import { isFor } from './conditions.ts';
import type { MatchRequest } from './match.ts';
import { placeFor } from './match.ts';

/** The need for which whoever has a role is the place. */
const NEED_OF: Readonly<Record<HelpRole, Need>> = {
  'steunpunt-mantelzorg': 'carer-support',
  'wmo-loket': 'municipal-desk',
  wijkteam: 'many-problems',
  crisisdienst: 'emergency',
};

/**
 * Help lines with each role filled by the entry that has it for this person and place, each line once. A role that nobody
 * has there is left out, and so is a line that is not for this person: one for children when someone may be grown.
 */
export function fillRoles(
  helpLines: readonly string[],
  catalogue: Catalogue | null,
  request: Omit<MatchRequest, 'needs'>,
): readonly EntryId[] {
  const isForThem = (line: string): boolean => {
    const entry = catalogue?.entries.get(line);
    return !entry || isFor(entry, request.facts ?? NO_FACTS);
  };
  const filled = helpLines.flatMap((line) => {
    const role = roleIn(line);
    if (!role) return isForThem(line) ? line : [];
    return (catalogue && placeFor(NEED_OF[role], catalogue, request)) ?? [];
  });
  return [...new Set(filled)];
}
