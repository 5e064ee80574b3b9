import type { Situation } from '../../shared/person-facts.ts';
import { stem } from './words/stemmer.ts';
import { NEGATIONS } from './words/stop-words.ts';

/** What people call an illness or a disability. */
const WORDS: Readonly<Partial<Record<Situation, string>>> = {
  dementie: 'dementie dement demente dementerend dementerende alzheimer lewy frontotemporale ftd',
  geheugen: 'geheugenproblemen geheugenverlies vergeetachtig vergeetachtige',
  parkinson: 'parkinson parkinsonisme',
  nah: 'nah hersenletsel hersenbloeding herseninfarct beroerte cva tia afasie',
  ms: 'ms sclerose',
  kanker: 'kanker tumor chemo uitgezaaid uitzaaiingen leukemie borstkanker darmkanker longkanker prostaatkanker',
  hart: 'hartfalen hartpatient hartziekte hartinfarct hartaanval',
  longen: 'copd astma longziekte longen longemfyseem',
  'chronisch-ziek': 'ALS reuma diabetes fibromyalgie artrose crohn chronisch huntington nierziekte dialyse epilepsie',
  lichamelijk: 'dwarslaesie verlamd amputatie spierziekte rolstoelgebonden',
  lvb: 'lvb verstandelijk verstandelijke down zwakbegaafd',
  autisme: 'autisme autistisch autistische asperger ass pdd',
  psychisch: 'psychiatrisch psychiatrische borderline ocd ptss trauma',
  depressie: 'depressie depressief depressieve',
  psychose: 'psychose psychoses psychotisch psychotische schizofrenie stemmen',
  bipolair: 'bipolair bipolaire manisch manische',
  verslaving: 'verslaafd verslaafde verslaving alcoholist alcoholisme drankprobleem gokverslaving',
  'kind-zorg': 'zorgintensief zorgenkind',
};

/** Situations that are one of another. */
const BELONGS_TO: Readonly<Partial<Record<Situation, Situation>>> = {
  dementie: 'geheugen',
  parkinson: 'chronisch-ziek',
  nah: 'chronisch-ziek',
  ms: 'chronisch-ziek',
  kanker: 'chronisch-ziek',
  hart: 'chronisch-ziek',
  longen: 'chronisch-ziek',
  depressie: 'psychisch',
  psychose: 'psychisch',
  bipolair: 'psychisch',
  verslaving: 'psychisch',
};

const byKey: ReadonlyMap<string, Situation> = new Map(
  Object.entries(WORDS).flatMap(([situation, words]) =>
    words.split(' ').map((word) => [stem(word), situation as Situation] as const),
  ),
);

/** The illnesses and disabilities in a query: a condition that help has to meet, beside what is asked for. */
export interface Conditions {
  /** Those that someone has, and what these belong to. */
  readonly named: ReadonlySet<Situation>;
  /** Those that someone says not to have: "geen dementie". */
  readonly denied: ReadonlySet<Situation>;
  /** Where in the query they stand, denials with their words. */
  readonly positions: ReadonlySet<number>;
  readonly deniedPositions: ReadonlySet<number>;
}

/** True for a word right before this position, or one further, that denies. */
function denialAt(position: number, spoken: readonly string[]): number | undefined {
  return [position - 1, position - 2].find((at) => NEGATIONS.has(spoken[at] ?? ''));
}

/** The conditions in the words of a query; `keysAt` gives what a word was read as. */
export function findConditions(spoken: readonly string[], keysAt: (position: number) => readonly string[]): Conditions {
  const named = new Set<Situation>();
  const denied = new Set<Situation>();
  const positions = new Set<number>();
  const deniedPositions = new Set<number>();
  for (const position of spoken.keys()) {
    const situation = keysAt(position).flatMap((key) => byKey.get(key) ?? [])[0];
    if (!situation) continue;
    const denial = denialAt(position, spoken);
    if (denial === undefined) {
      positions.add(position);
      named.add(situation);
      const whole = BELONGS_TO[situation];
      if (whole) named.add(whole);
    } else {
      denied.add(situation);
      for (let at = denial; at <= position; at += 1) deniedPositions.add(at);
    }
  }
  return { named, denied, positions, deniedPositions };
}
