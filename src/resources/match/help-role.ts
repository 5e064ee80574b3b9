import type { HelpRole } from '../../shared/help-role.ts';
import { roleIn } from '../../shared/help-role.ts';
import type { Need } from '../../shared/need.ts';
import type { Catalogue, EntryId } from '../catalogue/model.ts';
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
 * has there is left out; ids of lines and entries stay.
 */
export function fillRoles(
  helpLines: readonly string[],
  catalogue: Catalogue | null,
  request: Omit<MatchRequest, 'needs'>,
): readonly EntryId[] {
  const filled = helpLines.flatMap((line) => {
    const role = roleIn(line);
    if (!role) return line;
    return (catalogue && placeFor(NEED_OF[role], catalogue, request)) ?? [];
  });
  return [...new Set(filled)];
}
