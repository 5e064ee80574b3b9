import { findLast } from '../shared/find-last.ts';
import type { PersonFacts } from '../shared/person-facts.ts';
import { type Facts, holds } from './condition.ts';
import type { Definition } from './schema.ts';

/** What the check tells of the person by the answers given; the last rule about age or caring that holds counts. */
export function factsOfPerson(definition: Definition, facts: Facts): PersonFacts {
  const rules = (definition.facts ?? []).filter(({ when }) => when === undefined || holds(when, facts));
  const carer = findLast(rules, (rule) => 'carer' in rule)?.carer;
  const age = findLast(rules, (rule) => 'age' in rule)?.age;
  return {
    ...(carer === undefined ? {} : { carer }),
    situations: [...new Set(rules.flatMap((rule) => ('situation' in rule ? rule.situation : [])))],
    circumstances: [...new Set(rules.flatMap((rule) => ('circumstance' in rule ? rule.circumstance : [])))],
    ...(age ? { age } : {}),
  };
}
