import type { Circumstance, PersonFacts, Situation } from '../../shared/person-facts.ts';
import type { Audience, Role } from '../catalogue/codes.ts';
import type { Entry } from '../catalogue/schema.ts';

/** Having one of these is having the wider one as well. */
const WIDER: Readonly<Partial<Record<Situation, Situation>>> = {
  dementie: 'geheugen',
  parkinson: 'chronisch-ziek',
  ms: 'chronisch-ziek',
  kanker: 'chronisch-ziek',
  hart: 'chronisch-ziek',
  longen: 'chronisch-ziek',
  nah: 'chronisch-ziek',
  depressie: 'psychisch',
  psychose: 'psychisch',
  bipolair: 'psychisch',
  verslaving: 'psychisch',
};

const SITUATION_OF: Readonly<Partial<Record<Audience, Situation>>> = {
  dementie: 'dementie',
  lvb: 'lvb',
  nah: 'nah',
  'volwassene-ggz': 'psychisch',
  'chronisch-ziek': 'chronisch-ziek',
  kanker: 'kanker',
  kind: 'kind-zorg',
};

const CIRCUMSTANCE_OF: Readonly<Partial<Record<Audience, Circumstance>>> = {
  palliatief: 'laatste-fase',
  lhbti: 'lhbti',
};

/** Audiences to which no illness belongs. */
const GENERAL: readonly Audience[] = ['iedereen', 'oudere', 'jongere'];

const codesOf = <T>(entry: Entry, codes: Readonly<Partial<Record<Audience, T>>>): readonly T[] =>
  entry.audiences.flatMap((audience) => codes[audience] ?? []);

const isOnlyFor = ({ audiences }: Entry, some: readonly Audience[]): boolean =>
  audiences.every((audience) => some.includes(audience));

/** Years; what is only for young people ends here when the editors gave no age. */
const YOUNG_UNTIL = 25;

/** What an entry demands: as its editor says or, where nothing is said, as its audiences imply. Empty lists demand nothing. */
export interface Conditions {
  readonly situations: readonly Situation[];
  readonly circumstances: readonly Circumstance[];
  readonly role: Role | undefined;
  readonly minimumAge: number;
  /** Infinity without one. */
  readonly maximumAge: number;
}

export function conditionsOf(entry: Entry): Conditions {
  const isGeneral = entry.audiences.some((audience) => GENERAL.includes(audience));
  const isSaid = (entry.situations ?? entry.circumstances ?? entry.role) !== undefined;
  const implied = !isGeneral && !isSaid;
  const onlyYoung = isOnlyFor(entry, ['jongere', 'kind']) && entry.audiences.includes('jongere');
  return {
    situations: entry.situations ?? (implied ? codesOf(entry, SITUATION_OF) : []),
    circumstances: entry.circumstances ?? (implied ? codesOf(entry, CIRCUMSTANCE_OF) : []),
    role: entry.role ?? (implied && isOnlyFor(entry, ['mantelzorger']) ? 'mantelzorger' : undefined),
    minimumAge: entry.minimumAge ?? 0,
    maximumAge: entry.maximumAge ?? (onlyYoung ? YOUNG_UNTIL : Number.POSITIVE_INFINITY),
  };
}

const ADULT = 18;

/**
 * Help for adults or older asks that the person is surely old enough, and help for children that they surely are one. Between
 * these, as for the young, it is enough that the ages can meet.
 */
function fitsAge({ minimumAge, maximumAge }: Conditions, age: PersonFacts['age']): boolean {
  const oldEnough = minimumAge >= ADULT ? (age?.from ?? 0) >= minimumAge : (age?.to ?? ADULT) >= minimumAge;
  const oldest = maximumAge <= ADULT ? age?.to : age?.to && age.from;
  const youngEnough = maximumAge === Number.POSITIVE_INFINITY || (oldest !== undefined && oldest <= maximumAge);
  return oldEnough && youngEnough;
}

/** Help for older people is not for someone known to be young, unless the one they care for is known to be old. */
function isForOld({ audiences }: Entry, { age, situations }: PersonFacts): boolean {
  const isYoung = age?.to !== undefined && age.to <= YOUNG_UNTIL;
  const isOldOnly =
    audiences.includes('oudere') && !audiences.some((one) => ['iedereen', 'jongere', 'kind'].includes(one));
  return isYoung && isOldOnly && !situations.some((one) => one === 'dementie' || one === 'ouderdom');
}

const meets = <T>(demanded: readonly T[], known: readonly T[]): boolean =>
  demanded.length === 0 || demanded.some((one) => known.includes(one));

/** Situations with the wider ones that they are as well: who has parkinson is chronically ill. */
export const withWider = (situations: readonly Situation[]): readonly Situation[] =>
  situations.flatMap((one) => [one, ...(WIDER[one] ? [WIDER[one]] : [])]);

/** Whether help is surely for this person: what it demands is known to be so. */
export function isFor(entry: Entry, facts: PersonFacts): boolean {
  const demanded = conditionsOf(entry);
  const situations = withWider(facts.situations);
  return (
    meets(demanded.situations, situations) &&
    meets(demanded.circumstances, facts.circumstances) &&
    (demanded.role !== 'mantelzorger' || facts.carer === true) &&
    (demanded.role !== 'zelf' || facts.carer !== true) &&
    fitsAge(demanded, facts.age) &&
    !isForOld(entry, facts)
  );
}
