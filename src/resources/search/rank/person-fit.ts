import type { Need } from '../../../shared/need.ts';
import type { Circumstance, Situation } from '../../../shared/person-facts.ts';
import type { Entry } from '../../catalogue/schema.ts';
import { conditionsOf } from '../../match/conditions.ts';
import { needsOf } from '../../match/entry-needs.ts';
import type { Conditions } from '../conditions.ts';
import type { NeedStrength } from '../need-strengths.ts';
import type { Age } from '../words/person-words.ts';

/** What a query says about the people it is for. */
export interface SpokenOf {
  readonly conditions: Conditions;
  readonly needs: readonly NeedStrength[];
  readonly age: Age | undefined;
  /** It speaks of someone close: a partner, a parent, a child. */
  readonly isAboutRelative: boolean;
  /** The illnesses that are named are those of the one who speaks. */
  readonly isIll: boolean;
}

/** Who asks for such help has what it is reserved for, said or not. */
const SITUATIONS_OF: Readonly<Partial<Record<Need, readonly Situation[]>>> = {
  'memory-worries': ['geheugen', 'dementie'],
  addiction: ['verslaving'],
  'child-with-care': ['kind-zorg'],
};
const CIRCUMSTANCES_OF: Readonly<Partial<Record<Need, readonly Circumstance[]>>> = {
  bereavement: ['rouw'],
  'last-phase': ['laatste-fase'],
  shelter: ['dakloos'],
  pgb: ['pgb'],
  lgbti: ['lhbti'],
  violence: ['geweld'],
  'child-with-care': ['gezin'],
};

/** Factors on the score of help for people with an illness: that was named, of which nothing was said, when another was named, or denied. */
const NAMED = 1.1;
const UNSAID = 0.6;
const ANOTHER = 0.2;
const DENIED = 0.1;
/** Of help for a circumstance such as having no home, when no need of it is asked for: hard news where it is not so. */
const NOT_MEANT = 0.3;
/** Of help for those who have it themselves, when the query speaks of someone close. */
const FOR_SELF_ONLY = 0.6;
/** Of help for carers only, when the one who speaks is ill. */
const FOR_CARERS_ONLY = 0.5;
const FOR_CHILDREN = 1.3;
/** A need asked for this strongly is as good as said. */
const SURE = 0.6;

/** How strongly a need that implies this is asked for, 0–1. */
function implied<C>(
  of: Readonly<Partial<Record<Need, readonly C[]>>>,
  asked: readonly C[],
  needs: readonly NeedStrength[],
): number {
  let most = 0;
  for (const { need, strength } of needs) {
    if (of[need]?.some((one) => asked.includes(one))) most = Math.max(most, strength);
  }
  return most;
}

function situationFactor(asked: readonly Situation[], { conditions: { named, denied }, needs }: SpokenOf): number {
  if (asked.some((situation) => named.has(situation))) return NAMED;
  const meant = implied(SITUATIONS_OF, asked, needs);
  if (meant >= SURE) return 1;
  if (asked.every((situation) => denied.has(situation))) return DENIED;
  if (named.size > 0) return ANOTHER;
  return UNSAID + (1 - UNSAID) * meant;
}

/** By how much the score of an entry changes with whom the query is for: its illness, circumstances and role. */
export function personFit(entry: Entry, spoken: SpokenOf): number {
  const { situations, circumstances, role } = conditionsOf(entry);
  let fit = 1;
  if (situations.length > 0) fit *= situationFactor(situations, spoken);
  if (circumstances.length > 0)
    fit *= NOT_MEANT + (1 - NOT_MEANT) * implied(CIRCUMSTANCES_OF, circumstances, spoken.needs);
  if (role === 'zelf' && spoken.isAboutRelative) fit *= FOR_SELF_ONLY;
  if (role === 'mantelzorger' && spoken.isIll) fit *= FOR_CARERS_ONLY;
  if (spoken.age === 'young' && (needsOf(entry).get('child-with-care') ?? 0) > 1) fit *= FOR_CHILDREN;
  return fit;
}
